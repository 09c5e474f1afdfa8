/// Standard data sets: their columns as schemas, which of them a file is, whether its rows are right.
///
/// The rooms inside: `schema` (what a set's columns hold) ← `identify` (which set a file is, and its columns) and
/// `check` (row by row); `normal` brings single values into the form in which they can be joined.
///
/// May import: `table`, `indicator`, `text`, `body`, `json`, `finding`.
@NullMarked
package jp.kanmin.register;

import org.jspecify.annotations.NullMarked;

/// The table doctor: a file of tables as people keep them, what a machine cannot read in it, and the clean tables.
///
/// The rooms inside follow the way of a file: `sheet` (what a file holds) ← `read` (files to sheets) and `layout`
/// (where the tables are) ← `rule` (what is wrong) ← `repair` (mending it) ← `write` (clean files).
///
/// May import: `text`, `body`, `json`, `file`, `finding`.
@NullMarked
package jp.kanmin.table;

import org.jspecify.annotations.NullMarked;

/// Plain text: lines, some of them wrapped in the middle of a sentence, some of them rows of a table.
///
/// Start at [jp.kanmin.document.read.plain.PlainReader].
///
/// May import: `document`, `document.read.gather`, `file`, `finding`.
@NullMarked
package jp.kanmin.document.read.plain;

import org.jspecify.annotations.NullMarked;

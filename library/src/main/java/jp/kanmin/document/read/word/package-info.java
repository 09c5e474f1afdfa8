/// Word files (.docx), read part by part from the zip.
///
/// Start at [jp.kanmin.document.read.word.WordReader].
///
/// May import: `document`, `document.read.gather`, `file`, `finding`.
@NullMarked
package jp.kanmin.document.read.word;

import org.jspecify.annotations.NullMarked;

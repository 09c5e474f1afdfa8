/// Any file of text to a [jp.kanmin.document.Document], told by its content, whatever its name says.
///
/// Start at [jp.kanmin.document.read.DocumentReader].
///
/// May import: `read.gather`, `read.word`, `read.odt`, `read.page`, `read.plain`, `read.pdf`, `document`, `file`,
/// `finding`.
@NullMarked
package jp.kanmin.document.read;

import org.jspecify.annotations.NullMarked;

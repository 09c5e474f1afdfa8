/// PDF files that hold text.
///
/// Start at [jp.kanmin.document.read.pdf.PdfReader].
///
/// May import: `document`, `document.read.gather`, `finding`, and alone in the library PDFBox.
@NullMarked
package jp.kanmin.document.read.pdf;

import org.jspecify.annotations.NullMarked;

/// Documents of other offices: a plan that exists already, as Word, OpenDocument, PDF, web page or text.
///
/// Start at [jp.kanmin.document.Document] for what a file holds, at `document.read.DocumentReader` to read one, at
/// `document.outline.Outline` for its headings.
///
/// May import: `finding`.
@NullMarked
package jp.kanmin.document;

import org.jspecify.annotations.NullMarked;

/// The headings of a document, by numbers, styles, shape and its own table of contents, as a tree that holds every
/// block exactly once.
///
/// Start at [jp.kanmin.document.outline.Outline].
///
/// May import: `document`, `text`.
@NullMarked
package jp.kanmin.document.outline;

import org.jspecify.annotations.NullMarked;

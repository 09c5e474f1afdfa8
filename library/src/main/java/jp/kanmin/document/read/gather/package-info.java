/// What all readers of documents put their findings into, counted and cleaned.
///
/// Start at [jp.kanmin.document.read.gather.Gatherer].
///
/// May import: `document`, `file`, `text`, `finding`.
@NullMarked
package jp.kanmin.document.read.gather;

import org.jspecify.annotations.NullMarked;

/// What is different between two texts, as a reader would mark it with a pencil.
///
/// Start at [jp.kanmin.text.difference.TextDiff].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.text.difference;

import org.jspecify.annotations.NullMarked;

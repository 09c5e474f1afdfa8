/// What single characters stand for: radicals, letters of other scripts that look alike, old forms, and the words
/// that confirm a repair. Tables only; what is done with them is decided one floor up.
///
/// Start at [jp.kanmin.text.glyph.Vocabulary].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.text.glyph;

import org.jspecify.annotations.NullMarked;

/// Japanese text as data: characters, dates, numbers and codes. Nothing here throws on any input, and every
/// change to a text is a recorded [jp.kanmin.text.Edit].
///
/// Start at [jp.kanmin.text.Repair] for damaged text and at [jp.kanmin.text.SearchForm] for comparing words.
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.text;

import org.jspecify.annotations.NullMarked;

/// Japanese text as data: characters, dates, numbers and codes. Nothing here throws on any input, and every
/// change to a text is a recorded [jp.kanmin.text.Edit].
///
/// Start at [jp.kanmin.text.Repair] for damaged text, at [jp.kanmin.text.SearchForm] for comparing words, at
/// [jp.kanmin.text.JapaneseDate] and [jp.kanmin.text.Quantity] for what a text says. The tables of characters are in
/// `glyph`, the readers of dates and amounts in `reading`; neither knows this package.
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.text;

import org.jspecify.annotations.NullMarked;

/// How Japanese offices write time and amounts: eras, parts of a year, kanji numerals, units, and readers of them.
///
/// Start at [jp.kanmin.text.reading.DateReader] and [jp.kanmin.text.reading.Amount]. Users take
/// [jp.kanmin.text.JapaneseDate] and [jp.kanmin.text.Quantity] instead.
///
/// May import: `text.glyph`.
@NullMarked
package jp.kanmin.text.reading;

import org.jspecify.annotations.NullMarked;

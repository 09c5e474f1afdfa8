/// How Japanese offices write time: eras, parts of a year, kanji numerals, and a reader of all of it.
///
/// Start at [jp.kanmin.text.calendar.DateReader]. Users take [jp.kanmin.text.JapaneseDate] instead.
///
/// May import: `text.glyph`.
@NullMarked
package jp.kanmin.text.calendar;

import org.jspecify.annotations.NullMarked;

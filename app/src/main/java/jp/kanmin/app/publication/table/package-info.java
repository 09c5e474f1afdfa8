/// A plan's measures and indicators as CSV for people with a spreadsheet: UTF-8 with a byte order mark, because the
/// Excel of an office opens a file without one as Shift_JIS, Japanese headings, one row an item, and no cell that a
/// spreadsheet would take for a formula.
///
/// Start at [jp.kanmin.app.publication.table.MeasuresCsv].
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.table;

import org.jspecify.annotations.NullMarked;

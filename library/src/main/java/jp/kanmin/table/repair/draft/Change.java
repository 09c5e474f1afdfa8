package jp.kanmin.table.repair.draft;

import jp.kanmin.table.sheet.Range;

/// One change from the file to the clean table. Rows and columns count from 0 on the sheet of the file.
///
/// @param sheet the sheet of the file
/// @param table which table of the sheet, from 1; 0 for what belongs to none
/// @param row where in the file; -1 for a whole column
/// @param column where in the file; -1 for a whole row
/// @param name the column of the clean table as it is called in the end; empty where none is concerned
/// @param from what stood there
/// @param to what stands in its place; for what was moved, where it went
public record Change(Mending mending, Kind kind, String sheet, int table, int row, int column, String name,
        String from, String to) {

    /// What happened.
    public enum Kind {
        /// The value of a cell became another.
        VALUE,
        /// An empty cell got the value it stood for.
        FILLED,
        /// A value that the file has elsewhere, or as a look, came into a column of its own.
        ADDED,
        /// A column got its name.
        NAMED,
        /// A text went from the sheet into the description of the table.
        MOVED,
        /// A row or column without a record is not in the clean table.
        LEFT_OUT
    }

    /// As CSV and JSON say it: `value`.
    public String kindCode() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Where in the file, on its sheet: `B7`, `7` for a whole row, `B` for a whole column.
    public String cell() {
        return (column < 0 ? "" : Range.column(column)) + (row < 0 ? "" : Integer.toString(row + 1));
    }

    Change named(String other) {
        return new Change(mending, kind, sheet, table, row, column, other, from, to);
    }
}

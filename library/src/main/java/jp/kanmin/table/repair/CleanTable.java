package jp.kanmin.table.repair;

import java.util.List;

import jp.kanmin.table.repair.draft.Description;

/// A table that machines can read: one row of headings, one record a row, one value a cell.
///
/// @param sheet the sheet it was found on; empty for list files
/// @param number which table of the sheet it is, from 1
/// @param range where it was found, in A1 style
/// @param rows each as long as there are columns; an empty text is no value
/// @param origins for each row, the row of the sheet it comes from, counting from 0
public record CleanTable(String sheet, int number, String range, List<CleanColumn> columns,
        List<List<String>> rows, List<Integer> origins, Description description) {

    public CleanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        origins = List.copyOf(origins);
    }

    /// A column of a clean table.
    ///
    /// @param unit what its numbers are in; may be empty
    /// @param type what all its values are
    public record CleanColumn(String name, String unit, Type type) {

        /// What can be said of all values of a column.
        public enum Type {
            TEXT,
            INTEGER,
            DECIMAL,
            DATE
        }
    }

    public List<String> names() {
        return columns.stream().map(CleanColumn::name).toList();
    }
}

package jp.kanmin.table.layout;

import java.util.List;

/// A column of a table.
///
/// @param at where it is on the sheet, counting from 0; in the first part of a table that is cut side by side
/// @param levels what its headings say, from top to bottom, without layout; empty when nothing is said
/// @param name the levels joined with `_`, unique in the table; `列3` when nothing is said
/// @param unit what its heading or the row of units says the numbers are in; may be empty
/// @param stub how its values are left out where they repeat
/// @param total whether it adds up others: 計, 総数
public record Column(int at, List<String> levels, String name, String unit, Stub stub, boolean total) {

    public Column {
        levels = List.copyOf(levels);
    }

    /// How a column names groups of rows.
    public enum Stub {
        /// Every row says it.
        FULL,
        /// The first row of a group says it; the cells below are blank or merged with it.
        FIRST,
        /// One row of the group says it, not always the first, so that it stands in the middle for the eye.
        MIDDLE
    }

    /// Whether a heading says what it is.
    public boolean isNamed() {
        return !levels.isEmpty();
    }
}

package jp.kanmin.app.store.whole;

import java.util.List;
import java.util.Set;

/// A table as it is in the store.
///
/// @param key the names of the columns of its primary key
/// @param references the columns that point to other tables
public record Table(String name, List<Column> columns, List<String> key, Set<Reference> references) {

    /// What a column holds. SQLite keeps true and false as the numbers 1 and 0.
    public enum Kind {
        TEXT,
        NUMBER,
        DECIMAL,
        TRUTH,
        BYTES
    }

    public record Column(String name, Kind kind) {}

    /// A column that points to another table.
    ///
    /// @param to that table
    public record Reference(String column, String to) {}

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public boolean has(String column) {
        return columnNames().contains(column);
    }
}

package jp.kanmin.app.store.whole;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.json.Json;
import org.jspecify.annotations.Nullable;

/// Rows of a table as JSON and back, the same on both engines: truth as 1 and 0, bytes in base64.
final class Rows {

    private Rows() {}

    /// A row does not fit its table.
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1L;

        Misfit(String what) {
            super(what);
        }
    }

    /// Every column in the order of the table, sorted by the bytes of its key on both engines.
    static String select(Table table, String where, boolean isSqlite) {
        var order = table.key().stream()
                .map(name -> isSqlite || kind(table, name) != Table.Kind.TEXT
                        ? quoted(name)
                        : quoted(name) + " collate \"C\"")
                .collect(Collectors.joining(", "));
        return "select %s from %s %s %s".formatted(names(table), quoted(table.name()), where,
                order.isEmpty() ? "" : "order by " + order);
    }

    static String insert(Table table) {
        return "insert into %s (%s) values (%s)".formatted(quoted(table.name()), names(table),
                String.join(", ", table.columns().stream().map(_ -> "?").toList()));
    }

    /// Names come from the store, never from a file; quoted because some are words of SQL elsewhere.
    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static List<Json> read(Table table, ResultSet row) throws SQLException {
        var values = new ArrayList<Json>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(value(table.columns().get(i).kind(), row, i + 1));
        }
        return values;
    }

    private static Json value(Table.Kind kind, ResultSet row, int at) throws SQLException {
        var value = switch (kind) {
            case TEXT -> Optional.ofNullable(row.getString(at)).map(Json::of);
            case NUMBER -> Optional.of(Json.of(row.getLong(at)));
            case DECIMAL -> Optional.ofNullable(row.getBigDecimal(at)).<Json>map(Json.Num::new);
            case TRUTH -> Optional.of(Json.of(row.getBoolean(at) ? 1 : 0));
            case BYTES -> Optional.ofNullable(row.getBytes(at))
                    .map(bytes -> Json.of(Base64.getEncoder().encodeToString(bytes)));
        };
        return value.filter(_ -> !wasNull(row)).orElseGet(Json::ofNull);
    }

    private static boolean wasNull(ResultSet row) {
        try {
            return row.wasNull();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The values of a row for [#insert].
    static @Nullable Object[] values(Table table, List<Json> row) throws Misfit {
        var values = new @Nullable Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            var column = table.columns().get(i);
            values[i] = value(column, row.get(i));
        }
        return values;
    }

    private static @Nullable Object value(Table.Column column, Json json) throws Misfit {
        try {
            return switch (json) {
                case Json.Null _ -> null;
                case Json.Text(var text) when column.kind() == Table.Kind.TEXT -> text;
                case Json.Text(var text) when column.kind() == Table.Kind.BYTES ->
                    Base64.getDecoder().decode(text);
                case Json.Num(var number) when column.kind() == Table.Kind.NUMBER ->
                    number.longValueExact();
                case Json.Num(var number) when column.kind() == Table.Kind.DECIMAL -> number;
                case Json.Num(var number) when column.kind() == Table.Kind.TRUTH ->
                    number.compareTo(BigDecimal.ZERO) != 0;
                case Json.Text _,Json.Num _,Json.Bool _,Json.Arr _,Json.Obj _ ->
                    throw new Misfit(column.name());
            };
        } catch (ArithmeticException | IllegalArgumentException _) {
            throw new Misfit(column.name());
        }
    }

    private static Table.Kind kind(Table table, String column) {
        return table.columns().stream().filter(it -> it.name().equals(column)).findFirst().orElseThrow()
                .kind();
    }

    private static String names(Table table) {
        return table.columnNames().stream().map(Rows::quoted).collect(Collectors.joining(", "));
    }
}

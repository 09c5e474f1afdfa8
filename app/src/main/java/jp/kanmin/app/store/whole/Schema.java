package jp.kanmin.app.store.whole;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.kanmin.finding.Words;
import org.springframework.jdbc.core.JdbcTemplate;

/// The tables of a store, asked of the store itself, so that no new table can be forgotten.
public final class Schema {

    /// Tables that no backup has, and why.
    public static final Map<String, Words> LEFT_OUT = Map.of(
            "flyway_schema_history", Words.of("表を作り直すときに書かれます。", "It is written when the tables are made."),
            "token", Words.of("招待や再設定のリンクは、戻したあとに送り直します。",
                    "Links for invitations and resets are sent anew after a restore."),
            "program", Words.of("プログラムのトークンは、戻したあとに発行し直します。",
                    "Tokens of programs are made anew after a restore."),
            "letter", Words.of("送る前のメールにはリンクが入っています。", "Mails that wait to be sent hold such links."),
            "plan_outline", Words.of("公表した計画から作り直せます。", "It is made anew of the published plans."),
            "spring_session", Words.of("戻したあとは全員がログインし直します。",
                    "After a restore everybody signs in again."),
            "spring_session_attributes", Words.of("戻したあとは全員がログインし直します。",
                    "After a restore everybody signs in again."));

    private final List<Table> tables;

    private Schema(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /// Asks the store which tables it has.
    public static Schema of(JdbcTemplate sql) {
        return new Schema(Optional.ofNullable(sql.execute(Schema::tables)).orElse(List.of()));
    }

    /// By name.
    public List<Table> all() {
        return tables;
    }

    /// Those that a backup has, by name.
    public List<Table> kept() {
        return tables.stream().filter(table -> !LEFT_OUT.containsKey(table.name())).toList();
    }

    public Optional<Table> find(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /// All tables so that each stands before those it points to: the order in which rows can be taken away.
    public List<Table> pointingFirst() {
        var left = new ArrayList<>(tables);
        var sorted = new ArrayList<Table>();
        while (!left.isEmpty()) {
            var pointedTo = left.stream().flatMap(table -> table.references().stream()
                    .map(Table.Reference::to).filter(to -> !to.equals(table.name())))
                    .collect(Collectors.toSet());
            var next = left.stream().filter(table -> !pointedTo.contains(table.name())).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables point to each other: " + pointedTo);
            }
            sorted.addAll(next);
            left.removeAll(next);
        }
        return sorted;
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        var schema = connection.getSchema();
        var names = new TreeMap<String, String>();
        try (var rows = data.getTables(null, schema, "%", new String[]{"TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                if (!name.startsWith("sqlite_")) {
                    names.put(name, name);
                }
            }
        }
        var tables = new ArrayList<Table>();
        for (var name : names.keySet()) {
            tables.add(new Table(name, columns(data, schema, name), key(data, schema, name),
                    references(data, schema, name)));
        }
        return tables;
    }

    private static List<Table.Column> columns(DatabaseMetaData data, String schema, String table)
            throws SQLException {
        var columns = new ArrayList<Table.Column>();
        try (var rows = data.getColumns(null, schema, table.replace("_", data.getSearchStringEscape() + "_"),
                "%")) {
            while (rows.next()) {
                columns.add(new Table.Column(rows.getString("COLUMN_NAME"),
                        kind(rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT))));
            }
        }
        return List.copyOf(columns);
    }

    private static Table.Kind kind(String type) {
        return switch (type) {
            case "bool", "boolean" -> Table.Kind.TRUTH;
            case "blob", "bytea" -> Table.Kind.BYTES;
            case "integer", "int", "int2", "int4", "int8", "bigint", "smallint", "serial", "bigserial" ->
                Table.Kind.NUMBER;
            case "real", "float4", "float8", "numeric", "decimal", "double precision" -> Table.Kind.DECIMAL;
            default -> Table.Kind.TEXT;
        };
    }

    private static List<String> key(DatabaseMetaData data, String schema, String table) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (var rows = data.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static Set<Table.Reference> references(DatabaseMetaData data, String schema, String table)
            throws SQLException {
        var to = new HashSet<Table.Reference>();
        try (var rows = data.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                to.add(new Table.Reference(rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME")));
            }
        }
        return Set.copyOf(to);
    }
}

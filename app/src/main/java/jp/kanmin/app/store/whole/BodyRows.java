package jp.kanmin.app.store.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import jp.kanmin.app.store.Database;
import jp.kanmin.json.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What a body owns: its rows in every table that has a column `body`, whoever made the table.
@Component
public final class BodyRows {

    /// Stay when a body is deleted: the record of changes is one chain, and its lines name people by their ids; advice
    /// is the record of who gave it, too.
    static final Set<String> STAY = Set.of("audit", "person", "advice", "advice_step");

    /// Go only when published versions are withdrawn.
    static final Set<String> PUBLISHED = Set.of("published_file", "plan_outline", "plan_version",
            "yearly_file",
            "yearly_edition");

    private static final String PEOPLE = "person";

    /// What an export tells of people: nothing of how they sign in.
    private static final List<String> OF_PEOPLE = List.of("id", "mail", "name", "body", "department", "roles",
            "state", "created_at");

    /// What stands for a name that was taken away.
    private static final String NOBODY = "（削除済み）";

    private final JdbcTemplate sql;
    private final Database database;

    BodyRows(JdbcTemplate sql, Database database) {
        this.sql = sql;
        this.database = database;
    }

    /// One row.
    public record Row(Map<String, Json> values) {}

    /// The tables that may hold something of a body, with what an export shows of them.
    public List<Table> tables() {
        return Schema.of(sql).kept().stream().filter(table -> table.has("body")).map(BodyRows::shown)
                .toList();
    }

    private static Table shown(Table table) {
        return !table.name().equals(PEOPLE)
                ? table
                : new Table(table.name(), table.columns().stream()
                        .filter(column -> OF_PEOPLE.contains(column.name())).toList(), table.key(),
                        table.references());
    }

    public long count(String table, String body) {
        var found = Schema.of(sql).find(table).orElseThrow();
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from %s where body = ?".formatted(Rows.quoted(found.name())), Long.class,
                body));
    }

    /// The rows of a body in a table, by key. Bytes are in base64.
    public void each(Table table, String body, Consumer<Row> reader) {
        sql.query(Rows.select(table, "where body = ?", database.isSqlite()), row -> {
            var values = Rows.read(table, row);
            var named = new LinkedHashMap<String, Json>();
            for (int i = 0; i < values.size(); i++) {
                named.put(table.columns().get(i).name(), values.get(i));
            }
            reader.accept(new Row(named));
        }, body);
    }

    /// Deletes what a body owns. Its people stay without name and address, so that the record still holds; they are
    /// signed out.
    ///
    /// @param withPublished the published versions too
    public void remove(String body, boolean withPublished) {
        var people = "(select id from person where body = ?)";
        sql.update("delete from spring_session where principal_name in " + people, body);
        for (var table : Schema.of(sql).pointingFirst()) {
            var name = Rows.quoted(table.name());
            if (STAY.contains(table.name()) || (PUBLISHED.contains(table.name()) && !withPublished)) {
                continue;
            }
            if (table.has("body")) {
                sql.update("delete from %s where body = ?".formatted(name), body);
            } else {
                table.references().stream().filter(reference -> reference.to().equals(PEOPLE))
                        .forEach(reference -> sql.update("delete from %s where %s in %s".formatted(name,
                                Rows.quoted(reference.column()), people), body));
            }
        }
        sql.update("""
                update person set mail = id, name = ?, department = '', state = 'left', password = '', must_change = ?,
                    failures = 0, locked_until = ''
                where body = ?
                """, NOBODY, false, body);
    }
}

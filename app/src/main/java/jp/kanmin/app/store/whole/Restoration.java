package jp.kanmin.app.store.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jp.kanmin.app.store.OpenStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// Brings a backup into an empty store.
public final class Restoration {

    private static final int AT_ONCE = 200;

    /// Tables that are empty as long as nobody has worked with a store.
    private static final List<String> SIGNS_OF_USE = List.of("person", "plan_version", "audit");

    private final OpenStore store;

    private Restoration(OpenStore store) {
        this.store = store;
    }

    /// Makes the tables of the backup's version, loads all rows in one transaction, and brings the tables forward.
    ///
    /// @throws UserError when the store is in use, the backup comes from a newer program, or does not fit
    public static void of(BackupFile backup, OpenStore store) {
        var restoration = new Restoration(store);
        restoration.mustBeEmpty();
        restoration.prepare(backup.manifest().schema());
        try {
            store.inOneStep(() -> restoration.load(backup));
        } catch (DataAccessException e) {
            throw misfit(String.valueOf(e.getMostSpecificCause().getMessage()));
        }
        store.migrate("latest");
    }

    private void mustBeEmpty() {
        if (store.hasTables() && SIGNS_OF_USE.stream().anyMatch(this::hasRows)) {
            throw new UserError(Words.of("保存先には、すでにデータがあります。何も変えていません。",
                    "The store has data already. Nothing was changed."),
                    Words.of("空のフォルダー（--data）か、空のデータベース（--database）を指定してください。",
                            "Give an empty folder (--data) or an empty database (--database)."));
        }
    }

    private boolean hasRows(String table) {
        return !store.sql().queryForList("select 1 from " + Rows.quoted(table) + " limit 1").isEmpty();
    }

    private void prepare(String version) {
        if (!store.versions().contains(version)) {
            throw new UserError(
                    Words.of("このバックアップは、新しい版の官民で作られています（表の版%s）。".formatted(version),
                            "This backup was made by a newer Kanmin (tables of version %s)."
                                    .formatted(version)),
                    Words.of("同じ版か、より新しい版の官民で戻してください。",
                            "Restore it with the same version of Kanmin or a newer one."));
        }
        store.migrate(version);
        if (!store.version().orElse("").equals(version)) {
            throw new UserError(
                    Words.of("保存先の表は、バックアップ（表の版%s）より新しい版で作られています。".formatted(version),
                            "The tables of the store are newer than the backup (version %s)."
                                    .formatted(version)),
                    Words.of("まだ何もない保存先を指定してください。", "Give a store without tables."));
        }
    }

    private void load(BackupFile backup) {
        var sql = store.sql();
        var schema = Schema.of(sql);
        mustFit(backup.manifest(), schema);
        later(sql);
        schema.pointingFirst().stream().filter(table -> !table.name().equals("flyway_schema_history"))
                .forEach(table -> sql.update("delete from " + Rows.quoted(table.name())));
        for (var part : backup.manifest().parts()) {
            load(backup, part, schema.find(part.table()).orElseThrow());
        }
        now(sql);
    }

    /// The same tables with the same columns, no more and no less.
    private static void mustFit(Manifest manifest, Schema schema) {
        var there = columns(schema);
        var said = new HashSet<String>();
        manifest.parts().forEach(part -> said.add(part.table() + " " + new TreeSet<>(part.columns()) + " "
                + part.columns().size()));
        if (!said.equals(there)) {
            said.removeAll(there);
            throw misfit(said.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static Set<String> columns(Schema schema) {
        return schema.kept().stream().map(table -> table.name() + " " + new TreeSet<>(table.columnNames())
                + " " + table.columns().size()).collect(Collectors.toSet());
    }

    private void load(BackupFile backup, Manifest.Part part, Table table) {
        var ordered = new Table(table.name(), part.columns().stream().map(name -> table.columns().stream()
                .filter(column -> column.name().equals(name)).findFirst().orElseThrow()).toList(),
                table.key(),
                table.references());
        var insert = Rows.insert(ordered);
        var waiting = new ArrayList<@Nullable Object[]>();
        try {
            backup.read(part, row -> {
                waiting.add(Rows.values(ordered, row));
                if (waiting.size() == AT_ONCE) {
                    store.sql().batchUpdate(insert, waiting);
                    waiting.clear();
                }
            });
        } catch (Rows.Misfit e) {
            throw misfit(table.name() + " " + e.getMessage());
        }
        store.sql().batchUpdate(insert, waiting);
    }

    /// From here on rows may point to rows that come later.
    private void later(JdbcTemplate sql) {
        if (store.isSqlite()) {
            sql.execute("pragma defer_foreign_keys = on");
        } else {
            references(sql).forEach(reference -> sql.execute(
                    "alter table %s alter constraint %s deferrable initially deferred".formatted(
                            reference.table, reference.name)));
        }
    }

    /// Checks that every row that is pointed to is there.
    private void now(JdbcTemplate sql) {
        if (!store.isSqlite()) { // which checks at the end of the transaction
            sql.execute("set constraints all immediate");
            references(sql)
                    .forEach(reference -> sql.execute("alter table %s alter constraint %s not deferrable"
                            .formatted(reference.table, reference.name)));
        }
    }

    private record Constraint(String table, String name) {}

    private static List<Constraint> references(JdbcTemplate sql) {
        return sql.query("""
                select conrelid::regclass::text, quote_ident(conname) from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace
                """, (row, _) -> new Constraint(row.getString(1), row.getString(2)));
    }

    private static UserError misfit(String what) {
        var shown = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        return new UserError(
                Words.of("バックアップの内容が表に合いません（%s）。何も変えていません。".formatted(shown),
                        "The backup does not fit the tables (%s). Nothing was changed.".formatted(shown)),
                Words.of("別のバックアップを使ってください。", "Please use another backup."));
    }
}

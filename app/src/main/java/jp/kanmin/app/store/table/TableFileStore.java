package jp.kanmin.app.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files of tables as they were brought, and what people agreed to for each.
@Component
public final class TableFileStore {

    private static final String ALL = """
            select body, id, name, size, accepted, refused, kept, added_at, added_by from table_file
            """;

    private final JdbcClient sql;

    TableFileStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A file without its bytes.
    ///
    /// @param size in bytes
    /// @param choice what people agreed to
    public record Row(String body, String id, String name, long size, Choice choice, String addedAt,
            String addedBy) {}

    /// What people agreed to for a file, as the service writes it.
    ///
    /// @param accepted rules, with spaces between
    /// @param refused rules, with spaces between
    /// @param kept single changes, a line each
    public record Choice(String accepted, String refused, String kept) {

        public static final Choice NONE = new Choice("", "", "");
    }

    /// Keeps a file.
    ///
    /// @return false when the body has it already; then nothing is changed
    public boolean add(Row row, byte[] bytes) {
        return sql.sql("""
                insert into table_file (body, id, name, size, accepted, refused, kept, bytes, added_at, added_by)
                values (:body, :id, :name, :size, :accepted, :refused, :kept, :bytes, :addedAt, :addedBy)
                on conflict (body, id) do nothing
                """)
                .param("body", row.body).param("id", row.id).param("name", row.name).param("size", row.size)
                .param("accepted", row.choice.accepted).param("refused", row.choice.refused)
                .param("kept", row.choice.kept).param("bytes", bytes).param("addedAt", row.addedAt)
                .param("addedBy", row.addedBy).update() == 1;
    }

    public Optional<Row> find(String body, String id) {
        return sql.sql(ALL + "where body = :body and id = :id").param("body", body).param("id", id)
                .query(TableFileStore::row).optional();
    }

    public Optional<byte[]> bytes(String body, String id) {
        return sql.sql("select bytes from table_file where body = :body and id = :id").param("body", body)
                .param("id", id).query((row, _) -> row.getBytes(1)).optional();
    }

    /// All of a body, the newest first.
    public List<Row> of(String body) {
        return sql.sql(ALL + "where body = :body order by added_at desc, id").param("body", body)
                .query(TableFileStore::row).list();
    }

    public int count(String body) {
        return sql.sql("select count(*) from table_file where body = :body").param("body", body)
                .query((row, _) -> row.getInt(1)).single();
    }

    public void choose(String body, String id, Choice choice) {
        sql.sql("""
                update table_file set accepted = :accepted, refused = :refused, kept = :kept
                where body = :body and id = :id
                """).param("accepted", choice.accepted).param("refused", choice.refused)
                .param("kept", choice.kept).param("body", body).param("id", id).update();
    }

    public void remove(String body, String id) {
        sql.sql("delete from table_file where body = :body and id = :id").param("body", body).param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getLong(4),
                new Choice(row.getString(5), row.getString(6), row.getString(7)), row.getString(8),
                row.getString(9));
    }
}

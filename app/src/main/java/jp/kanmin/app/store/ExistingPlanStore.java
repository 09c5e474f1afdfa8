package jp.kanmin.app.store;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The plans that bodies had before, one for each.
@Component
public final class ExistingPlanStore {

    private final JdbcClient sql;

    ExistingPlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A plan without its bytes.
    ///
    /// @param id the beginning of the SHA-256 of the bytes
    /// @param revision counts the decisions
    /// @param decided JSON: which content a section holds, by its id
    /// @param accepted numbers of the offers that were taken, with spaces between; `7>3` goes into the measure 3
    /// @param start which of several plans in the file, from 1
    /// @param takenAt when the draft was begun from it; empty before
    public record Row(String body, String id, String name, int revision, String decided, String accepted,
            int start, String takenAt, String addedAt, String addedBy) {}

    /// Keeps a plan in the place of the one that was there.
    public void put(Row row, byte[] bytes) {
        sql.sql("""
                insert into existing_plan (body, id, name, bytes, revision, decided, accepted, start, taken_at,
                    added_at, added_by)
                values (:body, :id, :name, :bytes, :revision, :decided, :accepted, :start, :takenAt, :addedAt, :addedBy)
                on conflict (body) do update set id = excluded.id, name = excluded.name, bytes = excluded.bytes,
                    revision = excluded.revision, decided = excluded.decided, accepted = excluded.accepted,
                    start = excluded.start, taken_at = excluded.taken_at, added_at = excluded.added_at,
                    added_by = excluded.added_by
                """)
                .param("body", row.body).param("id", row.id).param("name", row.name).param("bytes", bytes)
                .param("revision", row.revision).param("decided", row.decided)
                .param("accepted", row.accepted).param("start", row.start).param("takenAt", row.takenAt)
                .param("addedAt", row.addedAt).param("addedBy", row.addedBy).update();
    }

    public Optional<Row> find(String body) {
        return sql.sql("""
                select body, id, name, revision, decided, accepted, start, taken_at, added_at, added_by
                from existing_plan where body = :body
                """).param("body", body)
                .query((row, _) -> new Row(row.getString(1), row.getString(2), row.getString(3),
                        row.getInt(4),
                        row.getString(5), row.getString(6), row.getInt(7), row.getString(8), row.getString(9),
                        row.getString(10)))
                .optional();
    }

    public Optional<byte[]> bytes(String body) {
        return sql.sql("select bytes from existing_plan where body = :body").param("body", body)
                .query((row, _) -> row.getBytes(1)).optional();
    }

    /// Writes down what was decided.
    ///
    /// @param row with the next revision
    /// @return false when somebody else decided in between; then nothing is changed
    public boolean decide(Row row) {
        return sql.sql("""
                update existing_plan set revision = :revision, decided = :decided, accepted = :accepted,
                    start = :start, taken_at = :takenAt
                where body = :body and id = :id and revision = :before
                """).param("revision", row.revision).param("decided", row.decided)
                .param("accepted", row.accepted).param("start", row.start).param("takenAt", row.takenAt)
                .param("body", row.body).param("id", row.id).param("before", row.revision - 1).update() == 1;
    }

    public void remove(String body) {
        sql.sql("delete from existing_plan where body = :body").param("body", body).update();
    }
}

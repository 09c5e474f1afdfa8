package jp.kanmin.app.store.revision;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Why bodies write the next versions of their plans.
@Component
public final class RevisionReasonStore {

    private final JdbcClient sql;

    RevisionReasonStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One reason.
    ///
    /// @param version that is being written
    /// @param kind `advice` or `evaluation`
    /// @param reference id of the advice; `2026Q1/m1` for the evaluation of a measure
    public record Row(String body, int version, String kind, String reference, String words, String at,
            String person) {}

    /// Writes a reason down; the same one is said anew.
    public void put(Row row) {
        sql.sql("""
                insert into revision_reason (body, version, kind, reference, words, at, person)
                values (:body, :version, :kind, :reference, :words, :at, :person)
                on conflict (body, version, kind, reference) do update set words = excluded.words, at = excluded.at,
                    person = excluded.person
                """).param("body", row.body).param("version", row.version).param("kind", row.kind)
                .param("reference", row.reference).param("words", row.words).param("at", row.at)
                .param("person", row.person).update();
    }

    /// Takes a reason away; gives back whether there was one.
    public boolean remove(String body, int version, String kind, String reference) {
        return sql.sql("""
                delete from revision_reason
                where body = :body and version = :version and kind = :kind and reference = :reference
                """).param("body", body).param("version", version).param("kind", kind)
                .param("reference", reference).update() > 0;
    }

    /// The reasons of all versions of a body, the oldest first.
    public List<Row> of(String body) {
        return sql.sql("""
                select body, version, kind, reference, words, at, person from revision_reason where body = :body
                order by version, at, kind, reference
                """).param("body", body)
                .query((row, _) -> new Row(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getString(7)))
                .list();
    }
}

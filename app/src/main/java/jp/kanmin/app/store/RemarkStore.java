package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people said of passages of drafts.
@Component
public final class RemarkStore {

    private final JdbcClient sql;

    RemarkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One remark.
    ///
    /// @param part where in the document, such as `chapters/purpose/text`
    /// @param quote the passage as it stood then; empty for the whole part
    /// @param answerTo the remark it answers; empty for the first of a thread
    /// @param closedAt empty while the thread is open; always empty for an answer
    public record Remark(String id, String body, String part, String quote, String text, String person,
            String at,
            String answerTo, String closedAt, String closedBy) {}

    /// Adds a remark.
    ///
    /// @return false when one with that id is there already; then nothing is changed
    public boolean add(Remark remark) {
        return sql.sql("""
                insert into remark (id, body, part, quote, text, person, at, answer_to, closed_at, closed_by)
                values (:id, :body, :part, :quote, :text, :person, :at, :answerTo, '', '')
                on conflict (id) do nothing
                """)
                .param("id", remark.id).param("body", remark.body).param("part", remark.part)
                .param("quote", remark.quote).param("text", remark.text).param("person", remark.person)
                .param("at", remark.at).param("answerTo", remark.answerTo).update() == 1;
    }

    public Optional<Remark> find(String id) {
        return sql.sql(ALL + "where id = :id").param("id", id).query(RemarkStore::remark).optional();
    }

    /// All of a body, the oldest first.
    public List<Remark> of(String body) {
        return sql.sql(ALL + "where body = :body order by at, id").param("body", body)
                .query(RemarkStore::remark).list();
    }

    /// Closes a thread, or opens it again with an empty time and person.
    public void close(String id, String at, String person) {
        sql.sql("update remark set closed_at = :at, closed_by = :person where id = :id").param("id", id)
                .param("at", at).param("person", person).update();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
                row.getString(10));
    }

    private static final String ALL = """
            select id, body, part, quote, text, person, at, answer_to, closed_at, closed_by from remark
            """;
}

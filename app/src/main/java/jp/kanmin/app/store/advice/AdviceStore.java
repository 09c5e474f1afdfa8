package jp.kanmin.app.store.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bodies were advised. All is appended and stays.
@Component
public final class AdviceStore {

    private static final String ALL = """
            select id, body, adviser, source, version, passage, title, words, due, at, person from advice
            """;

    private static final String STEPS = "select id, body, number, kind, words, at, person from advice_step ";

    private final JdbcClient sql;

    AdviceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What one body was advised.
    ///
    /// @param id of the letter; several bodies may have the same
    /// @param adviser code of who advises
    /// @param source `council`, `nation` or `prefecture`
    /// @param version of the body's plan; 0 where none was published
    /// @param passage `chapters/c1`, `measures/m1`; empty for the whole plan
    /// @param title of the passage as it was
    /// @param due the last day for an answer; empty for none
    public record Row(String id, String body, String adviser, String source, int version, String passage,
            String title, String words, String due, String at, String person) {}

    /// What became of it.
    ///
    /// @param number counted from 1; given when it is added
    /// @param kind `read`, `accept`, `already`, `decline` or `taken-back`
    public record Step(String id, String body, int number, String kind, String words, String at,
            String person) {}

    /// Keeps an advice; one that is there already stays as it is.
    ///
    /// @return whether it is new
    public boolean add(Row row) {
        return sql.sql("""
                insert into advice (id, body, adviser, source, version, passage, title, words, due, at, person)
                values (:id, :body, :adviser, :source, :version, :passage, :title, :words, :due, :at, :person)
                on conflict (id, body) do nothing
                """).param("id", row.id).param("body", row.body).param("adviser", row.adviser)
                .param("source", row.source).param("version", row.version).param("passage", row.passage)
                .param("title", row.title).param("words", row.words).param("due", row.due)
                .param("at", row.at).param("person", row.person).update() > 0;
    }

    /// Appends a step under the next number of its advice, unless somebody else wrote one since.
    ///
    /// @param seen how many there were
    /// @return whether it was written
    public boolean add(Step step, int seen) {
        return sql.sql("""
                insert into advice_step (id, body, number, kind, words, at, person)
                values (:id, :body, :number, :kind, :words, :at, :person)
                on conflict (id, body, number) do nothing
                """).param("id", step.id).param("body", step.body).param("number", seen + 1)
                .param("kind", step.kind).param("words", step.words).param("at", step.at)
                .param("person", step.person).update() > 0;
    }

    /// What a body was advised, the newest first.
    public List<Row> of(String body) {
        return sql.sql(ALL + "where body = :body order by at desc, id").param("body", body)
                .query(AdviceStore::row).list();
    }

    /// What somebody advised, the newest first, each letter by body.
    public List<Row> by(String adviser) {
        return sql.sql(ALL + "where adviser = :adviser order by at desc, id, body").param("adviser", adviser)
                .query(AdviceStore::row).list();
    }

    /// A letter, by body.
    public List<Row> letter(String id) {
        return sql.sql(ALL + "where id = :id order by body").param("id", id).query(AdviceStore::row).list();
    }

    /// What became of all that a body was advised.
    public List<Step> stepsOf(String body) {
        return sql.sql(STEPS + "where body = :body order by id, number").param("body", body)
                .query(AdviceStore::step).list();
    }

    /// What became of all that somebody advised.
    public List<Step> stepsBy(String adviser) {
        return sql.sql(STEPS + """
                as s where exists (select 1 from advice as a
                    where a.id = s.id and a.body = s.body and a.adviser = :adviser)
                order by id, body, number
                """).param("adviser", adviser).query(AdviceStore::step).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(row.getString(1), row.getString(2), row.getInt(3), row.getString(4),
                row.getString(5),
                row.getString(6), row.getString(7));
    }
}

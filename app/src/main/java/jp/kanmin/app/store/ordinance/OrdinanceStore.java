package jp.kanmin.app.store.ordinance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far bodies are with the review of their ordinances on personal data.
@Component
public final class OrdinanceStore {

    private static final String ALL = "select body, number, state, day, words, at, person from ordinance_review r ";
    private static final String NEWEST = """
            where number = (select max(number) from ordinance_review newer where newer.body = r.body)
            """;

    private final JdbcClient sql;

    OrdinanceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a body said.
    ///
    /// @param number counted from 1 in each body; given when it is added
    /// @param state `reviewed`, `underway` or `not`
    /// @param day of the review; empty before
    public record Review(String body, int number, String state, String day, String words, String at,
            String person) {}

    /// Appends what is said under the next number of its body.
    public void add(Review review) {
        sql.sql("""
                insert into ordinance_review (body, number, state, day, words, at, person)
                values (:body, (select coalesce(max(number), 0) + 1 from ordinance_review where body = :body), :state,
                    :day, :words, :at, :person)
                """)
                .param("body", review.body).param("state", review.state).param("day", review.day)
                .param("words", review.words).param("at", review.at).param("person", review.person).update();
    }

    /// The newest of a body.
    public Optional<Review> find(String body) {
        return sql.sql(ALL + NEWEST + "and body = :body").param("body", body).query(OrdinanceStore::review)
                .optional();
    }

    /// The newest of every body, by code.
    public List<Review> newestOfAll() {
        return sql.sql(ALL + NEWEST + "order by body").query(OrdinanceStore::review).list();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(row.getString(1), row.getInt(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7));
    }
}

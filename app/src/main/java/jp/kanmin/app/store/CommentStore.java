package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bodies ask everybody about their plans, and the opinions that came.
@Component
public final class CommentStore {

    private static final String COMMENTS = """
            select body, number, title, about, ways, from_day, until_day, result, result_at, at, person,
                form
            from public_comment
            """;

    private final JdbcClient sql;

    CommentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A public comment.
    ///
    /// @param about what is asked
    /// @param ways how and where to send an opinion
    /// @param fromDay the first day
    /// @param untilDay the last day
    /// @param result what the body says at the end; empty before
    /// @param resultAt when the result was published; empty before
    /// @param form what a form of ours asks: `anonymous`, `may`, `must`; empty for no form
    public record Comment(String body, int number, String title, String about, String ways, String fromDay,
            String untilDay, String result, String resultAt, String at, String person, String form) {}

    /// An opinion. Who gave it is not kept.
    ///
    /// @param category `reflected`, `agreed`, `noted`, `outside`; empty while open
    /// @param place what was changed because of it
    /// @param person who took it in; empty for nobody, where it came by our form
    public record Opinion(String body, int number, int opinion, String received, String way, String passage,
            String words, String category, String answer, String place, String at, String person) {}

    /// The next number of a body.
    public int next(String body) {
        return sql.sql("select coalesce(max(number), 0) + 1 from public_comment where body = :body")
                .param("body", body).query((row, _) -> row.getInt(1)).single();
    }

    public void add(Comment comment) {
        sql.sql("""
                insert into public_comment (body, number, title, about, ways, from_day, until_day, result, result_at, at,
                    person, form)
                values (:body, :number, :title, :about, :ways, :from, :until, '', '', :at, :person, :form)
                """)
                .param("body", comment.body).param("number", comment.number).param("title", comment.title)
                .param("about", comment.about).param("ways", comment.ways).param("from", comment.fromDay)
                .param("until", comment.untilDay).param("at", comment.at).param("person", comment.person)
                .param("form", comment.form).update();
    }

    /// Locks a public comment until the transaction ends, so that no two opinions get the same number.
    ///
    /// @return false when there is none
    public boolean lock(String body, int number) {
        return sql.sql("update public_comment set form = form where body = :body and number = :number")
                .param("body", body).param("number", number).update() == 1;
    }

    /// Publishes the result.
    ///
    /// @return false when it was published already; then nothing is changed
    public boolean conclude(String body, int number, String result, String at) {
        return sql.sql("""
                update public_comment set result = :result, result_at = :at
                where body = :body and number = :number and result_at = ''
                """).param("result", result).param("at", at).param("body", body).param("number", number)
                .update() == 1;
    }

    public Optional<Comment> find(String body, int number) {
        return sql.sql(COMMENTS + "where body = :body and number = :number").param("body", body)
                .param("number", number).query(CommentStore::comment).optional();
    }

    /// Those of a body, the newest first.
    public List<Comment> of(String body) {
        return sql.sql(COMMENTS + "where body = :body order by number desc").param("body", body)
                .query(CommentStore::comment).list();
    }

    public List<Opinion> opinions(String body, int number) {
        return sql.sql("""
                select body, number, opinion, received, way, passage, words, category, answer, place, at, person
                from opinion where body = :body and number = :number order by opinion
                """).param("body", body).param("number", number).query(CommentStore::opinion).list();
    }

    public void add(Opinion opinion) {
        sql.sql("""
                insert into opinion (body, number, opinion, received, way, passage, words, category, answer, place, at,
                    person)
                values (:body, :number, :opinion, :received, :way, :passage, :words, '', '', '', :at, :person)
                """)
                .param("body", opinion.body).param("number", opinion.number)
                .param("opinion", opinion.opinion).param("received", opinion.received)
                .param("way", opinion.way).param("passage", opinion.passage).param("words", opinion.words)
                .param("at", opinion.at)
                .param("person", opinion.person.isEmpty() ? null : opinion.person).update();
    }

    /// Writes down what the body answers.
    public void answer(Opinion opinion) {
        sql.sql("""
                update opinion set category = :category, answer = :answer, place = :place
                where body = :body and number = :number and opinion = :opinion
                """).param("category", opinion.category).param("answer", opinion.answer)
                .param("place", opinion.place).param("body", opinion.body).param("number", opinion.number)
                .param("opinion", opinion.opinion).update();
    }

    /// Gives an opinion other words, without what tells who it was.
    public void mend(String body, int number, int opinion, String words) {
        sql.sql("update opinion set words = :words where body = :body and number = :number and opinion = :opinion")
                .param("words", words).param("body", body).param("number", number)
                .param("opinion", opinion).update();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(row.getString(1), row.getInt(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
                row.getString(10), row.getString(11), row.getString(12));
    }

    private static Opinion opinion(ResultSet row, int number) throws SQLException {
        return new Opinion(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11), Objects.requireNonNullElse(row.getString(12), ""));
    }
}

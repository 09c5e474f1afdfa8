package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What departments were asked about drafts and answered, and what advisory boards said.
@Component
public final class ConsultationStore {

    private static final String ROUNDS = """
            select body, number, stage, revision, words, due, departments, closed_at, at, person from consultation
            """;

    private final JdbcClient sql;

    ConsultationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A round.
    ///
    /// @param revision of the draft that is asked about
    /// @param due the last day
    /// @param departments who is asked, a line each
    /// @param closedAt empty while open
    public record Round(String body, int number, String stage, int revision, String words, String due,
            String departments, String closedAt, String at, String person) {}

    /// An answer.
    ///
    /// @param kind `none`, `opinion` or `owner`
    /// @param passage what it is about; empty for all
    public record Answer(String body, int number, int answer, String department, String kind, String passage,
            String words, String at, String person) {}

    /// Minutes of an advisory board.
    public record Minutes(String body, int number, String held, String board, String stage, String words,
            String at, String person) {}

    public int nextRound(String body) {
        return next("consultation", body);
    }

    public int nextMinutes(String body) {
        return next("minutes", body);
    }

    private int next(String table, String body) {
        return sql.sql("select coalesce(max(number), 0) + 1 from " + table + " where body = :body")
                .param("body", body).query((row, _) -> row.getInt(1)).single();
    }

    public void add(Round round) {
        sql.sql("""
                insert into consultation (body, number, stage, revision, words, due, departments, closed_at, at, person)
                values (:body, :number, :stage, :revision, :words, :due, :departments, '', :at, :person)
                """)
                .param("body", round.body).param("number", round.number).param("stage", round.stage)
                .param("revision", round.revision).param("words", round.words).param("due", round.due)
                .param("departments", round.departments).param("at", round.at)
                .param("person", round.person).update();
    }

    /// Ends a round.
    ///
    /// @return false when it was ended already
    public boolean close(String body, int number, String at) {
        return sql.sql("""
                update consultation set closed_at = :at where body = :body and number = :number and closed_at = ''
                """).param("at", at).param("body", body).param("number", number).update() == 1;
    }

    public Optional<Round> find(String body, int number) {
        return sql.sql(ROUNDS + "where body = :body and number = :number").param("body", body)
                .param("number", number).query(ConsultationStore::round).optional();
    }

    /// The rounds of a body, the newest first.
    public List<Round> rounds(String body) {
        return sql.sql(ROUNDS + "where body = :body order by number desc").param("body", body)
                .query(ConsultationStore::round).list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(row.getString(1), row.getInt(2), row.getString(3), row.getInt(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10));
    }

    public void add(Answer answer) {
        sql.sql("""
                insert into consultation_answer (body, number, answer, department, kind, passage, words, at, person)
                values (:body, :number, :answer, :department, :kind, :passage, :words, :at, :person)
                """)
                .param("body", answer.body).param("number", answer.number).param("answer", answer.answer)
                .param("department", answer.department).param("kind", answer.kind)
                .param("passage", answer.passage).param("words", answer.words).param("at", answer.at)
                .param("person", answer.person).update();
    }

    public List<Answer> answers(String body, int number) {
        return sql.sql("""
                select body, number, answer, department, kind, passage, words, at, person from consultation_answer
                where body = :body and number = :number order by answer
                """).param("body", body).param("number", number)
                .query((row, _) -> new Answer(row.getString(1), row.getInt(2), row.getInt(3),
                        row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                        row.getString(9)))
                .list();
    }

    public void add(Minutes minutes) {
        sql.sql("""
                insert into minutes (body, number, held, board, stage, words, at, person)
                values (:body, :number, :held, :board, :stage, :words, :at, :person)
                """)
                .param("body", minutes.body).param("number", minutes.number).param("held", minutes.held)
                .param("board", minutes.board).param("stage", minutes.stage).param("words", minutes.words)
                .param("at", minutes.at).param("person", minutes.person).update();
    }

    /// The minutes of a body, the newest first.
    public List<Minutes> minutes(String body) {
        return sql.sql("""
                select body, number, held, board, stage, words, at, person from minutes where body = :body
                order by held desc, number desc
                """).param("body", body)
                .query((row, _) -> new Minutes(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                        row.getString(8)))
                .list();
    }
}

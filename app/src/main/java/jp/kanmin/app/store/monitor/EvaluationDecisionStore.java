package jp.kanmin.app.store.monitor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bodies decided after they had evaluated their measures. All is appended and stays.
@Component
public final class EvaluationDecisionStore {

    private final JdbcClient sql;

    EvaluationDecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One decision.
    ///
    /// @param number counted from 1
    /// @param evaluation number of the evaluation it rests on
    /// @param decision `continue`, `improve` or `revise`
    public record Row(String body, String quarter, String measure, int number, int evaluation,
            String decision,
            String words, String at, String person) {}

    /// Appends a decision, unless somebody else wrote one under its number.
    ///
    /// @return whether it was written
    public boolean add(Row row) {
        return sql.sql("""
                insert into evaluation_decision (body, quarter, measure, number, evaluation, decision, words, at, person)
                values (:body, :quarter, :measure, :number, :evaluation, :decision, :words, :at, :person)
                on conflict (body, quarter, measure, number) do nothing
                """).param("body", row.body).param("quarter", row.quarter).param("measure", row.measure)
                .param("number", row.number).param("evaluation", row.evaluation)
                .param("decision", row.decision).param("words", row.words).param("at", row.at)
                .param("person", row.person).update() > 0;
    }

    /// What was decided of a measure in a quarter, the oldest first.
    public List<Row> of(String body, String quarter, String measure) {
        return sql.sql("""
                select body, quarter, measure, number, evaluation, decision, words, at, person from evaluation_decision
                where body = :body and quarter = :quarter and measure = :measure order by number
                """).param("body", body).param("quarter", quarter).param("measure", measure)
                .query((row, _) -> new Row(row.getString(1), row.getString(2), row.getString(3),
                        row.getInt(4),
                        row.getInt(5), row.getString(6), row.getString(7), row.getString(8),
                        row.getString(9)))
                .list();
    }
}

package jp.kanmin.app.store.monitor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Surveys of bodies. Appended, never changed.
@Component
public final class SurveyStore {

    private final JdbcClient sql;

    SurveyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A survey.
    ///
    /// @param number counted from 1 in each body
    /// @param held the last day on which answers were taken
    /// @param answers how many answered
    /// @param result a number as it is written
    /// @param indicator `m1/k1`; empty for none
    public record Row(String body, int number, String held, String question, String method, int answers,
            String result, String unit, String indicator, String at, String person) {}

    public void add(Row row) {
        sql.sql("""
                insert into survey (body, number, held, question, method, answers, result, unit, indicator, at, person)
                values (:body, :number, :held, :question, :method, :answers, :result, :unit, :indicator, :at, :person)
                """).param("body", row.body).param("number", row.number).param("held", row.held)
                .param("question", row.question).param("method", row.method).param("answers", row.answers)
                .param("result", row.result).param("unit", row.unit).param("indicator", row.indicator)
                .param("at", row.at).param("person", row.person).update();
    }

    /// Those of a body, the newest first.
    public List<Row> of(String body) {
        return sql.sql("""
                select body, number, held, question, method, answers, result, unit, indicator, at, person from survey
                where body = :body order by held desc, number desc
                """).param("body", body)
                .query((row, _) -> new Row(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getInt(6), row.getString(7),
                        row.getString(8), row.getString(9), row.getString(10), row.getString(11)))
                .list();
    }
}

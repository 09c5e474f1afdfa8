package jp.kanmin.app.store.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What measures cost, or may cost. All is appended and stays; the highest revision of a line holds.
@Component
public final class BudgetStore {

    /// The state of a line that was taken back.
    public static final String DROPPED = "dropped";

    private final JdbcClient sql;

    BudgetStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One revision of a line.
    ///
    /// @param line counted from 1 in each body
    /// @param revision counted from 1
    /// @param state `requested`, `decided`, `settled` or `dropped`
    /// @param amount whole yen; empty while it is not known
    public record Row(String body, int line, int revision, String measure, int year, String state,
            String amount, String programme, String words, String at, String person) {}

    /// Appends a revision, unless somebody else wrote one under its number.
    ///
    /// @return whether it was written
    public boolean add(Row row) {
        return sql.sql("""
                insert into budget_line
                    (body, line, revision, measure, year, state, amount, programme, words, at, person)
                values (:body, :line, :revision, :measure, :year, :state, :amount, :programme, :words, :at, :person)
                on conflict (body, line, revision) do nothing
                """).param("body", row.body).param("line", row.line).param("revision", row.revision)
                .param("measure", row.measure).param("year", row.year).param("state", row.state)
                .param("amount", row.amount).param("programme", row.programme).param("words", row.words)
                .param("at", row.at).param("person", row.person).update() > 0;
    }

    /// Every revision of the lines of a body, by line, each in its order.
    public List<Row> of(String body) {
        return sql.sql("""
                select body, line, revision, measure, year, state, amount, programme, words, at, person
                from budget_line where body = :body order by line, revision
                """).param("body", body).query(BudgetStore::row).list();
    }

    /// The same of all bodies, by body.
    public List<Row> all() {
        return sql.sql("""
                select body, line, revision, measure, year, state, amount, programme, words, at, person
                from budget_line order by body, line, revision
                """).query(BudgetStore::row).list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getInt(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11));
    }
}

package jp.kanmin.app.store;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Plans that were decided and are not published yet.
@Component
public final class DecisionStore {

    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A decision that waits to be published.
    ///
    /// @param decided a day
    public record Decision(String body, String decided, String recordedAt) {}

    public Optional<Decision> find(String body) {
        return sql.sql("select body, decided, recorded_at from plan_decision where body = :body")
                .param("body", body)
                .query((row, _) -> new Decision(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /// Those decided before a day, the oldest first.
    public List<Decision> before(String day) {
        return sql.sql("""
                select body, decided, recorded_at from plan_decision where decided < :day order by decided, body
                """)
                .param("day", day)
                .query((row, _) -> new Decision(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public void put(Decision decision) {
        sql.sql("""
                insert into plan_decision (body, decided, recorded_at) values (:body, :decided, :at)
                on conflict (body) do update set decided = excluded.decided, recorded_at = excluded.recorded_at
                """)
                .param("body", decision.body).param("decided", decision.decided)
                .param("at", decision.recordedAt).update();
    }

    public void remove(String body) {
        sql.sql("delete from plan_decision where body = :body").param("body", body).update();
    }
}

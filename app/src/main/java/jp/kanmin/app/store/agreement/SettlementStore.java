package jp.kanmin.app.store.agreement;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of what departments wanted changed.
@Component
public final class SettlementStore {

    private final JdbcClient sql;

    SettlementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What became of one answer of a round.
    ///
    /// @param words what was changed, or why not
    public record Settlement(String body, int number, int answer, boolean isReflected, String words,
            String at, String person) {}

    /// Keeps what is said now in place of what was said before.
    public void put(Settlement settlement) {
        sql.sql("""
                insert into consultation_settlement (body, number, answer, reflected, words, at, person)
                values (:body, :number, :answer, :reflected, :words, :at, :person)
                on conflict (body, number, answer) do update set reflected = excluded.reflected, words = excluded.words,
                    at = excluded.at, person = excluded.person
                """)
                .param("body", settlement.body).param("number", settlement.number)
                .param("answer", settlement.answer).param("reflected", settlement.isReflected)
                .param("words", settlement.words).param("at", settlement.at)
                .param("person", settlement.person).update();
    }

    /// All of a round, by answer.
    public List<Settlement> of(String body, int number) {
        return sql.sql("""
                select body, number, answer, reflected, words, at, person from consultation_settlement
                where body = :body and number = :number order by answer
                """).param("body", body).param("number", number)
                .query((row, _) -> new Settlement(row.getString(1), row.getInt(2), row.getInt(3),
                        row.getBoolean(4), row.getString(5), row.getString(6), row.getString(7)))
                .list();
    }
}

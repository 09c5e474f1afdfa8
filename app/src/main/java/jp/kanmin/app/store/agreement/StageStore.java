package jp.kanmin.app.store.agreement;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How drafts went from stage to stage.
@Component
public final class StageStore {

    private final JdbcClient sql;

    StageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A step of a draft.
    ///
    /// @param number counted from 1 in each body; given when it is added
    /// @param kind `advance`, `back` or `publish`
    /// @param revision of the draft at that time
    /// @param words why it went back, or what was open when it was published all the same
    public record Move(String body, int number, String kind, String from, String to, int revision,
            String words, String at, String person) {}

    /// Appends a move under the next number of its body. The caller holds the lock on the draft.
    public void add(Move move) {
        sql.sql("""
                insert into stage_move (body, number, kind, from_stage, to_stage, revision, words, at, person)
                values (:body, (select coalesce(max(number), 0) + 1 from stage_move where body = :body), :kind, :from,
                    :to, :revision, :words, :at, :person)
                """)
                .param("body", move.body).param("kind", move.kind).param("from", move.from)
                .param("to", move.to).param("revision", move.revision).param("words", move.words)
                .param("at", move.at).param("person", move.person).update();
    }

    /// The moves of a body, the newest first.
    public List<Move> moves(String body) {
        return sql.sql("""
                select body, number, kind, from_stage, to_stage, revision, words, at, person from stage_move
                where body = :body order by number desc
                """).param("body", body)
                .query((row, _) -> new Move(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getInt(6), row.getString(7), row.getString(8),
                        row.getString(9)))
                .list();
    }
}

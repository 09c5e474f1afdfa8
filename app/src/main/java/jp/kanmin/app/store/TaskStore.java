package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is said of the parts of a draft: how far it is, whom it is entrusted to, by when.
@Component
public final class TaskStore {

    private final JdbcClient sql;

    TaskStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is said of one part.
    ///
    /// @param part what `plan.draft.Section.taskOf` says: a section such as `purpose`, or `measures/m1`
    /// @param state `open`, `writing`, `waiting` or `done`
    /// @param unknownAt since when «I do not know» stands; empty for never
    /// @param department whom it is entrusted to; empty for the office
    /// @param due a day as ISO 8601 writes it; empty for none
    public record Task(String body, String part, String state, String unknownAt, String department,
            String due) {

        /// Nothing said yet.
        public static Task of(String body, String part) {
            return new Task(body, part, "open", "", "", "");
        }

        public Task withState(String newState) {
            return new Task(body, part, newState, unknownAt, department, due);
        }

        public Task withUnknownAt(String newUnknownAt) {
            return new Task(body, part, state, newUnknownAt, department, due);
        }

        public Task entrusted(String toDepartment, String byDay) {
            return new Task(body, part, state, unknownAt, toDepartment, byDay);
        }
    }

    public Optional<Task> find(String body, String part) {
        return sql.sql(ALL + "where body = :body and part = :part").param("body", body).param("part", part)
                .query(TaskStore::task).optional();
    }

    /// All of a body, by part.
    public List<Task> of(String body) {
        return sql.sql(ALL + "where body = :body order by part").param("body", body).query(TaskStore::task)
                .list();
    }

    /// All that should be done by a day and is not, in all bodies.
    ///
    /// @param day as ISO 8601 writes it
    public List<Task> openBy(String day) {
        return sql.sql(ALL + "where due <> '' and due <= :day and state <> 'done' order by body, due, part")
                .param("day", day).query(TaskStore::task).list();
    }

    public void put(Task task) {
        sql.sql("""
                insert into task (body, part, state, unknown_at, department, due)
                values (:body, :part, :state, :unknownAt, :department, :due)
                on conflict (body, part) do update set state = excluded.state, unknown_at = excluded.unknown_at,
                    department = excluded.department, due = excluded.due
                """)
                .param("body", task.body).param("part", task.part).param("state", task.state)
                .param("unknownAt", task.unknownAt).param("department", task.department)
                .param("due", task.due).update();
    }

    /// Something that happened to a piece of work.
    ///
    /// @param number counted from 1 in each body
    /// @param kind `entrust`, `ask`, `done` or `back`
    /// @param revision of the draft at that time
    /// @param department whom it was entrusted to; empty for other kinds
    /// @param words what was said with it
    public record Move(String body, int number, String part, String kind, int revision, String department,
            String due, String words, String at, String person) {}

    /// Appends a move under the next number of its body. The caller holds the lock on the draft.
    public void add(Move move) {
        sql.sql("""
                insert into task_move (body, number, part, kind, revision, department, due, words, at, person)
                values (:body, (select coalesce(max(number), 0) + 1 from task_move where body = :body), :part, :kind,
                    :revision, :department, :due, :words, :at, :person)
                """)
                .param("body", move.body).param("part", move.part).param("kind", move.kind)
                .param("revision", move.revision).param("department", move.department)
                .param("due", move.due).param("words", move.words).param("at", move.at)
                .param("person", move.person).update();
    }

    /// What happened to one piece of work, the newest first.
    public List<Move> moves(String body, String part) {
        return sql.sql("""
                select body, number, part, kind, revision, department, due, words, at, person from task_move
                where body = :body and part = :part order by number desc
                """)
                .param("body", body).param("part", part)
                .query((row, _) -> new Move(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getInt(5), row.getString(6), row.getString(7), row.getString(8),
                        row.getString(9), row.getString(10)))
                .list();
    }

    /// The revision of the draft at which the state of each piece of work was last said.
    public Map<String, Integer> judged(String body) {
        var judged = new HashMap<String, Integer>();
        sql.sql("""
                select part, max(revision) from task_move where body = :body and kind <> 'entrust' group by part
                """)
                .param("body", body).query(row -> {
                    judged.put(row.getString(1), row.getInt(2));
                });
        return judged;
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private static final String ALL = "select body, part, state, unknown_at, department, due from task ";
}

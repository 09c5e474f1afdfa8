package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The record of changes. Lines are appended in the transaction of the change they tell of, and never touched again.
@Component
public final class AuditStore {

    private static final String ALL = """
            select number, at, person, roles, body, action, object, before_hash, after_hash, previous, hash from audit
            """;

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is told of a change; number and place in the chain come with the line.
    ///
    /// @param before SHA-256 of what was there; empty for nothing
    /// @param after SHA-256 of what is there now; empty for nothing
    public record Told(String at, String person, String roles, String body, String action, String object,
            String before, String after) {

        /// What a person did.
        public static Told of(String at, Person who, String body, String action, String object, String before,
                String after) {
            var roles = String.join(" ", who.roles().stream().sorted().map(Role::code).toList());
            return new Told(at, who.id(), roles, body, action, object, before, after);
        }

        /// What nobody signed in did, such as a wrong password.
        public static Told ofNobody(String at, String body, String action, String object) {
            return new Told(at, "", "", body, action, object, "", "");
        }
    }

    /// Appends a line. The end of the record is locked first, so that lines of two writers cannot cross.
    public void append(Told told) {
        var end = sql
                .sql("update audit_end set number = number + 1 where only_row = 1 returning number, hash")
                .query((row, _) -> new End(row.getLong(1), row.getString(2))).single();
        var event = new AuditEvent(end.number, told.at, told.person, told.roles, told.body, told.action,
                told.object, told.before, told.after, end.hash);
        var hash = event.hash();
        sql.sql("""
                insert into audit (number, at, person, roles, body, action, object, before_hash, after_hash, previous,
                    hash)
                values (:number, :at, :person, :roles, :body, :action, :object, :before, :after, :previous, :hash)
                """)
                .param("number", event.number()).param("at", event.at()).param("person", event.person())
                .param("roles", event.roles()).param("body", event.body()).param("action", event.action())
                .param("object", event.object()).param("before", event.before())
                .param("after", event.after()).param("previous", event.previous()).param("hash", hash)
                .update();
        sql.sql("update audit_end set hash = :hash where only_row = 1").param("hash", hash).update();
    }

    /// The newest lines about a body, the newest first.
    public List<AuditEvent> newest(String body, int most) {
        return sql.sql(ALL + "where body = :body order by number desc limit :most").param("body", body)
                .param("most", most).query((row, _) -> event(row)).list();
    }

    /// Lines about a body, the newest first.
    ///
    /// @param person only of somebody with this id; empty for everybody
    /// @param number only lines before this one
    public List<AuditEvent> before(String body, String person, long number, int most) {
        return sql.sql(ALL + """
                where body = :body and number < :number and (:person = '' or person = :person)
                order by number desc limit :most
                """).param("body", body).param("person", person).param("number", number).param("most", most)
                .query((row, _) -> event(row)).list();
    }

    /// When something was last done to a body.
    public Optional<String> lastAt(String body, String action) {
        return sql.sql("""
                select at from audit where body = :body and action = :action order by number desc limit 1
                """).param("body", body).param("action", action).query(String.class).optional();
    }

    /// Every line in order, with the hash beside it.
    public void walk(BiConsumer<AuditEvent, String> each) {
        sql.sql(ALL + "order by number").query(row -> {
            each.accept(event(row), row.getString("hash"));
        });
    }

    /// Where the record says that it ends.
    public End end() {
        return sql.sql("select number, hash from audit_end").query(
                (row, _) -> new End(row.getLong(1), row.getString(2))).single();
    }

    /// The end of the record: the number and hash of its last line; 0 and empty for an empty record.
    public record End(long number, String hash) {}

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(row.getLong("number"), row.getString("at"), row.getString("person"),
                row.getString("roles"), row.getString("body"), row.getString("action"),
                row.getString("object"), row.getString("before_hash"), row.getString("after_hash"),
                row.getString("previous"));
    }
}

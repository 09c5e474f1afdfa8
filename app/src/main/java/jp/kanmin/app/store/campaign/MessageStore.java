package jp.kanmin.app.store.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Messages to bodies, and who of them read them.
@Component
public final class MessageStore {

    private static final String MESSAGES = "select id, body, subject, words, at, person from message ";

    private final JdbcClient sql;

    MessageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A message.
    ///
    /// @param body who wrote it
    public record Row(String id, String body, String subject, String words, String at, String person) {}

    /// That it is for a body.
    ///
    /// @param readAt empty until somebody says so
    public record Target(String message, String body, String readAt) {}

    public void add(Row row, Collection<String> bodies) {
        sql.sql("""
                insert into message (id, body, subject, words, at, person)
                values (:id, :body, :subject, :words, :at, :person)
                """).param("id", row.id).param("body", row.body).param("subject", row.subject)
                .param("words", row.words).param("at", row.at).param("person", row.person).update();
        bodies.forEach(body -> sql
                .sql("insert into message_target (message, body, read_at) values (:message, :body, '')")
                .param("message", row.id).param("body", body).update());
    }

    public Optional<Row> find(String id) {
        return sql.sql(MESSAGES + "where id = :id").param("id", id).query(MessageStore::row).optional();
    }

    /// Those that a body wrote, the newest first.
    public List<Row> by(String body) {
        return sql.sql(MESSAGES + "where body = :body order by at desc, id").param("body", body)
                .query(MessageStore::row).list();
    }

    /// Those for a body, the newest first.
    public List<Row> to(String body) {
        return sql.sql(MESSAGES + """
                where id in (select message from message_target where body = :body) order by at desc, id
                """).param("body", body).query(MessageStore::row).list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6));
    }

    /// Whom a message is for, by code.
    public List<Target> targets(String message) {
        return sql.sql(
                "select message, body, read_at from message_target where message = :message order by body")
                .param("message", message).query(MessageStore::target).list();
    }

    /// What a body has read, and has not.
    public List<Target> targetsOf(String body) {
        return sql.sql("select message, body, read_at from message_target where body = :body")
                .param("body", body).query(MessageStore::target).list();
    }

    private static Target target(ResultSet row, int at) throws SQLException {
        return new Target(row.getString(1), row.getString(2), row.getString(3));
    }

    /// Notes that it was read.
    ///
    /// @return false when it was noted before, or is not for this body
    public boolean read(String message, String body, String at, String person) {
        return sql.sql("""
                update message_target set read_at = :at, reader = :person
                where message = :message and body = :body and read_at = ''
                """).param("message", message).param("body", body).param("at", at).param("person", person)
                .update() == 1;
    }
}

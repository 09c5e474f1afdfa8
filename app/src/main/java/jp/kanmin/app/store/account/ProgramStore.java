package jp.kanmin.app.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secrets by which programs sign in. Only their hashes are kept.
@Component
public final class ProgramStore {

    private static final String SELECT = """
            select id, hash, body, person, name, scope, made_at, used_at, ended_at from program
            """;

    private final JdbcClient sql;

    ProgramStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A program that may sign in.
    ///
    /// @param person the id of whoever let it in
    /// @param usedAt empty while it never came
    /// @param endedAt empty while it may come
    public record Program(String id, String hash, String body, String person, String name, String scope,
            String madeAt, String usedAt, String endedAt) {}

    /// Lets a program in.
    public void add(Program program) {
        sql.sql("""
                insert into program (id, hash, body, person, name, scope, made_at, used_at, ended_at)
                values (:id, :hash, :body, :person, :name, :scope, :madeAt, '', '')
                """)
                .param("id", program.id).param("hash", program.hash).param("body", program.body)
                .param("person", program.person).param("name", program.name).param("scope", program.scope)
                .param("madeAt", program.madeAt).update();
    }

    /// The program with a secret that is still good.
    public Optional<Program> withHash(String hash) {
        return sql.sql(SELECT + "where hash = :hash and ended_at = ''").param("hash", hash)
                .query((row, _) -> program(row)).optional();
    }

    /// All programs of a body, the newest first.
    public List<Program> of(String body) {
        return sql.sql(SELECT + "where body = :body order by made_at desc, id").param("body", body)
                .query((row, _) -> program(row)).list();
    }

    public void used(String id, String at) {
        sql.sql("update program set used_at = :at where id = :id").param("at", at).param("id", id).update();
    }

    /// Lets a program of a body in no longer; false where it was out already.
    public boolean end(String body, String id, String at) {
        return sql.sql("update program set ended_at = :at where id = :id and body = :body and ended_at = ''")
                .param("at", at).param("id", id).param("body", body).update() == 1;
    }

    private static Program program(ResultSet row) throws SQLException {
        return new Program(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9));
    }
}

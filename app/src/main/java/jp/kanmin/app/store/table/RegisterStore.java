package jp.kanmin.app.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lists that bodies keep, version by version.
@Component
public final class RegisterStore {

    private static final String ALL = """
            select body, register, version, name, set_id, source, records, sha256, at, person from register_version
            """;

    private final JdbcClient sql;

    RegisterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A version without its bytes.
    ///
    /// @param register counted from 1 in each body
    /// @param version counted from 1 in each register
    /// @param set the standard data set it follows; empty for none
    /// @param source the name of the file it came from
    /// @param sha256 of the bytes
    public record Version(String body, int register, int version, String name, String set, String source,
            int records, String sha256, String at, String person) {}

    /// Appends a version. Two at once cannot both be the same: the key refuses the second.
    public void add(Version version, byte[] csv) {
        sql.sql("""
                insert into register_version (body, register, version, name, set_id, source, records, sha256, bytes, at,
                    person)
                values (:body, :register, :version, :name, :set, :source, :records, :sha256, :bytes, :at, :person)
                """)
                .param("body", version.body).param("register", version.register)
                .param("version", version.version).param("name", version.name).param("set", version.set)
                .param("source", version.source).param("records", version.records)
                .param("sha256", version.sha256).param("bytes", csv).param("at", version.at)
                .param("person", version.person).update();
    }

    /// The newest version of each register of a body, by number.
    public List<Version> newest(String body) {
        return sql.sql(ALL + """
                as one where body = :body and version =
                    (select max(version) from register_version where body = one.body and register = one.register)
                order by register
                """).param("body", body).query(RegisterStore::version).list();
    }

    /// The versions of a register, the newest first.
    public List<Version> versions(String body, int register) {
        return sql.sql(ALL + "where body = :body and register = :register order by version desc")
                .param("body", body).param("register", register).query(RegisterStore::version).list();
    }

    public Optional<byte[]> bytes(String body, int register, int version) {
        return sql.sql("""
                select bytes from register_version
                where body = :body and register = :register and version = :version
                """).param("body", body).param("register", register).param("version", version)
                .query((row, _) -> row.getBytes(1)).optional();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5),
                row.getString(6), row.getInt(7), row.getString(8), row.getString(9), row.getString(10));
    }
}

package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published versions of plans. They are appended and never change.
@Component
public final class VersionStore {

    private final JdbcClient sql;

    VersionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A published version without its document.
    ///
    /// @param version counted from 1
    /// @param name the plan's name in this version
    /// @param hash SHA-256 of the bytes of the document
    /// @param decided a day
    /// @param published the day it was published on
    /// @param publishedAt the time it was published at here
    /// @param measures how many
    /// @param indicators how many
    /// @param how `adopted` or `positioned`; empty where the plan does not say
    public record Version(String body, int version, String name, String hash, String decided,
            String published,
            String publishedAt, String reason, int measures, int indicators, String how) {}

    /// Appends a version.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the number is taken
    public void append(Version version, String document) {
        sql.sql("""
                insert into plan_version (body, version, name, hash, document, decided, published, published_at, reason,
                    measures, indicators, how)
                values (:body, :version, :name, :hash, :document, :decided, :published, :publishedAt, :reason,
                    :measures, :indicators, :how)
                """)
                .param("body", version.body).param("version", version.version).param("name", version.name)
                .param("hash", version.hash).param("document", document).param("decided", version.decided)
                .param("published", version.published).param("publishedAt", version.publishedAt)
                .param("reason", version.reason).param("measures", version.measures)
                .param("indicators", version.indicators).param("how", version.how).update();
    }

    public Optional<Version> find(String body, int version) {
        return sql.sql(ALL + "where body = :body and version = :version").param("body", body)
                .param("version", version).query(VersionStore::version).optional();
    }

    /// The document of a version, as it was published.
    public Optional<String> document(String body, int version) {
        return sql.sql("select document from plan_version where body = :body and version = :version")
                .param("body", body).param("version", version).query(String.class).optional();
    }

    /// The versions of a body, the newest first.
    public List<Version> of(String body) {
        return sql.sql(ALL + "where body = :body order by version desc").param("body", body)
                .query(VersionStore::version).list();
    }

    /// The newest version of a body.
    public Optional<Version> latest(String body) {
        return sql.sql(ALL + "where body = :body order by version desc limit 1").param("body", body)
                .query(VersionStore::version).optional();
    }

    /// The newest version of every body, by code.
    public List<Version> latestOfAll() {
        return sql.sql(ALL + """
                as v where version = (select max(version) from plan_version where body = v.body) order by body
                """).query(VersionStore::version).list();
    }

    /// The first version of every body, by code.
    public List<Version> firstOfAll() {
        return sql.sql(ALL + """
                as v where version = (select min(version) from plan_version where body = v.body) order by body
                """).query(VersionStore::version).list();
    }

    /// The versions published at a time or later, the oldest first.
    public List<Version> since(String time) {
        return sql.sql(ALL + "where published_at >= :time order by published_at, body, version")
                .param("time", time).query(VersionStore::version).list();
    }

    /// A mark that changes whenever a version is appended.
    public String mark() {
        return sql.sql("select count(*), coalesce(max(published_at), '') from plan_version")
                .query((row, _) -> row.getInt(1) + "@" + row.getString(2)).single();
    }

    /// The newest versions of all bodies by time, the newest first.
    public List<Version> newest(int most) {
        return sql.sql(ALL + "order by published_at desc limit :most").param("most", most)
                .query(VersionStore::version).list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(row.getString("body"), row.getInt("version"), row.getString("name"),
                row.getString("hash"), row.getString("decided"), row.getString("published"),
                row.getString("published_at"), row.getString("reason"), row.getInt("measures"),
                row.getInt("indicators"), row.getString("how"));
    }

    private static final String ALL = """
            select body, version, name, hash, decided, published, published_at, reason, measures, indicators,
                how
            from plan_version
            """;
}

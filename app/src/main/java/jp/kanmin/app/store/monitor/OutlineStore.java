package jp.kanmin.app.store.monitor;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Outlines of published plans. They can be made anew at any time.
@Component
public final class OutlineStore {

    private final JdbcClient sql;

    OutlineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps the outline of a version; one that is there already stays.
    public void put(String body, int version, String document) {
        sql.sql("""
                insert into plan_outline (body, version, document) values (:body, :version, :document)
                on conflict (body, version) do nothing
                """).param("body", body).param("version", version).param("document", document).update();
    }

    public Optional<String> find(String body, int version) {
        return sql.sql("select document from plan_outline where body = :body and version = :version")
                .param("body", body).param("version", version).query(String.class).optional();
    }

    /// The bodies whose newest version has none.
    public List<String> missing() {
        return sql.sql("""
                select body from plan_version as v where version = (select max(version) from plan_version
                    where body = v.body) and not exists (select 1 from plan_outline as o
                        where o.body = v.body and o.version = v.version) order by body
                """).query((row, _) -> row.getString(1)).list();
    }
}

package jp.kanmin.app.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of published versions. A file is made once and kept as it was made.
@Component
public final class PublishedFileStore {

    private final JdbcClient sql;

    PublishedFileStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<byte[]> find(String body, int version, String name) {
        return sql.sql("""
                select content from published_file where body = :body and version = :version and name = :name limit 1
                """)
                .param("body", body).param("version", version).param("name", name)
                .query((row, _) -> row.getBytes(1)).optional();
    }

    /// Keeps a file; one that is there already stays.
    ///
    /// @param alias what the plan's texts call a picture; empty for other files
    public void keep(String body, int version, String name, String alias, byte[] content) {
        sql.sql("""
                insert into published_file (body, version, name, alias, content)
                values (:body, :version, :name, :alias, :content)
                on conflict (body, version, name, alias) do nothing
                """)
                .param("body", body).param("version", version).param("name", name).param("alias", alias)
                .param("content", content).update();
    }

    /// The names that pictures were published under, by what the texts call them.
    public Map<String, String> pictures(String body, int version) {
        var names = new HashMap<String, String>();
        sql.sql("""
                select alias, name from published_file where body = :body and version = :version and alias <> ''
                """)
                .param("body", body).param("version", version)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}

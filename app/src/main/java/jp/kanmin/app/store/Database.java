package jp.kanmin.app.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the store is: a file of ours, or a PostgreSQL.
///
/// @param url a JDBC address; SQLite's, or PostgreSQL's with user and password in it or given beside it
public record Database(String url, Optional<String> user, Optional<String> password) {

    private static final String SQLITE = "jdbc:sqlite:";

    /// The file in a folder of data.
    public static Database in(Path folder) {
        return new Database(SQLITE + folder.resolve("kanmin.db"), Optional.empty(), Optional.empty());
    }

    /// By its address.
    public static Database at(String url) {
        return new Database(url, Optional.empty(), Optional.empty());
    }

    public boolean isSqlite() {
        return url.startsWith(SQLITE);
    }

    /// The words in which the two differ, for the migrations.
    Map<String, String> words() {
        return isSqlite()
                ? Map.of("strict", "strict", "int8", "integer", "bool", "integer", "bytes", "blob")
                : Map.of("strict", "", "int8", "bigint", "bool", "boolean", "bytes", "bytea");
    }
}

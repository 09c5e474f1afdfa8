package jp.kanmin.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// The two engines every store test runs on.
public enum Engine {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// The address of a new, empty database.
    public String freshDatabase() {
        try {
            return switch (this) {
                case SQLITE ->
                    "jdbc:sqlite:" + Files.createTempDirectory("kanmin-store").resolve("kanmin.db");
                case POSTGRESQL -> {
                    var name = "t" + NUMBER.incrementAndGet();
                    try (var connection = Postgres.RUNNING.getPostgresDatabase().getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("create database " + name);
                    }
                    yield Postgres.RUNNING.getJdbcUrl("postgres", name);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One for the whole run of tests; it ends with it.
    private static final class Postgres {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

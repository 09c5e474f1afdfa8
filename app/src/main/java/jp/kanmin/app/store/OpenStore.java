package jp.kanmin.app.store;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A store that a command opened, beside the server or without one. Nothing is migrated unless it is asked for.
public final class OpenStore implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 100;

    private final Database database;
    private final DataSource source;
    private final JdbcTemplate sql;
    private final TransactionTemplate view;
    private final TransactionTemplate step;

    private OpenStore(Database database) {
        this.database = database;
        source = Pools.of(database);
        sql = new JdbcTemplate(source);
        sql.setExceptionTranslator(StoreParts.errorsOf(database));
        sql.setFetchSize(FETCHED_AT_ONCE);
        var transactions = StoreParts.transactionsOf(database, source);
        step = new TransactionTemplate(transactions);
        view = new TransactionTemplate(transactions);
        view.setReadOnly(true);
        if (!database.isSqlite()) { // a reader of SQLite has one view by itself
            view.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        }
    }

    /// Opens a store. The first statement connects.
    public static OpenStore at(Database database) {
        var logs = LoggingSystem.get(OpenStore.class.getClassLoader());
        Stream.of("com.zaxxer", "org.flywaydb", "org.springframework.jdbc", "org.springframework.transaction",
                "org.sqlite")
                .forEach(name -> logs.setLogLevel(name, LogLevel.OFF)); // what goes wrong is thrown, too
        return new OpenStore(database);
    }

    public JdbcTemplate sql() {
        return sql;
    }

    public boolean isSqlite() {
        return database.isSqlite();
    }

    public AuditStore audit() {
        return new AuditStore(JdbcClient.create(sql));
    }

    /// Reads in one transaction, which sees nothing of what others write meanwhile.
    public <T> T inOneView(Supplier<T> reading) {
        return Objects.requireNonNull(view.execute(_ -> reading.get()));
    }

    /// Writes everything or nothing.
    public void inOneStep(Runnable writing) {
        step.executeWithoutResult(_ -> writing.run());
    }

    /// The version that the tables have; empty where there are none.
    public Optional<String> version() {
        var current = Optional.ofNullable(flyway("latest").info().current());
        return current.map(migration -> String.valueOf(migration.getVersion()));
    }

    /// Every version that this program knows, the oldest first.
    public List<String> versions() {
        return Stream.of(flyway("latest").info().all())
                .map(migration -> String.valueOf(migration.getVersion())).toList();
    }

    /// Makes the tables, or brings them forward.
    ///
    /// @param version how far; `latest` for all the way
    public void migrate(String version) {
        flyway(version).migrate();
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(source).locations(StoreParts.MIGRATIONS)
                .placeholders(database.words()).target(target).load();
    }

    /// True when the store answers and has tables.
    public boolean hasTables() {
        return Boolean.TRUE.equals(sql.execute((Connection connection) -> {
            try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "audit_end",
                    null)) {
                return tables.next();
            }
        }));
    }

    @Override
    public void close() {
        if (source instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (Exception e) {
                throw new IllegalStateException("the store cannot be closed", e);
            }
        }
    }
}

package jp.kanmin.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// Connections. SQLite has one writer, which begins with its lock so that it can never fail half-way, and readers
/// that never wait; the read-only mark of a transaction chooses.
final class Pools {

    private static final int READERS = 4;
    private static final int MOST = 10;
    private static final int PATIENCE_MILLIS = 10_000;

    private Pools() {}

    static DataSource of(Database database) {
        return database.isSqlite()
                ? new OneWriter(
                        sqlite(database, TransactionMode.IMMEDIATE, 1, "select 1"),
                        sqlite(database, TransactionMode.DEFERRED, READERS, "pragma query_only = on"))
                : postgres(database);
    }

    private static HikariDataSource sqlite(Database database, TransactionMode mode, int size, String first) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl(database.url());
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setConnectionInitSql(first);
        return pool;
    }

    private static HikariDataSource postgres(Database database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        database.user().ifPresent(pool::setUsername);
        database.password().ifPresent(pool::setPassword);
        pool.setMaximumPoolSize(MOST);
        return pool;
    }

    /// Sends read-only transactions to the readers; Spring calls `close` when the server stops.
    private static final class OneWriter extends LazyConnectionDataSourceProxy implements AutoCloseable {

        private final List<HikariDataSource> pools;

        OneWriter(HikariDataSource writer, HikariDataSource readers) {
            super(writer);
            setReadOnlyDataSource(readers);
            pools = List.of(readers, writer);
        }

        @Override
        public void close() {
            pools.forEach(HikariDataSource::close);
        }
    }
}

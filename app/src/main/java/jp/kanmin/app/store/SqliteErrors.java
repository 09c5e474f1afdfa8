package jp.kanmin.app.store;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteException;

/// Gives SQLite's errors the names that Spring gives PostgreSQL's.
final class SqliteErrors implements SQLExceptionTranslator {

    private final SQLExceptionTranslator rest = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return rest.translate(task, sql, e);
        }
        var code = sqlite.getResultCode();
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> new DuplicateKeyException(task, e);
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> new CannotAcquireLockException(task, e);
            case SQLITE_FULL, SQLITE_IOERR_WRITE -> new DiskFull(e);
            default -> code.name().startsWith("SQLITE_CONSTRAINT")
                    ? new DataIntegrityViolationException(task, e)
                    : rest.translate(task, sql, e);
        };
    }
}

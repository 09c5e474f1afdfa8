package jp.kanmin.app.store;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Transactions on SQLite, which undoes one by itself when the disk is full. Its connection still believes to be inside
/// one, and could neither undo it nor be used again.
final class SqliteTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    SqliteTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        var connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
        try (var statement = connection.createStatement()) {
            statement.execute("begin");
        } catch (SQLException _) {
            // the usual case: it is still open
        } finally {
            DataSourceUtils.releaseConnection(connection, getDataSource());
        }
        super.doRollback(status);
    }
}

package jp.kanmin.app.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/// What the store is made of, for the server. The [Database] itself comes from the settings.
@Configuration(proxyBeanMethods = false)
@Import({AuditStore.class, DecisionStore.class, DraftStore.class, PersonStore.class,
    PublishedFileStore.class, TaskStore.class, VersionStore.class, RemarkStore.class,
    QuestionStore.class, PictureStore.class})
public class StoreParts {

    static final String MIGRATIONS = "classpath:jp/kanmin/app/store/migration";

    @Bean
    DataSource connections(Database database) {
        return Pools.of(database);
    }

    @Bean
    FlywayConfigurationCustomizer words(Database database) {
        return flyway -> flyway.locations(MIGRATIONS)
                .placeholders(database.words());
    }

    @Bean
    SQLExceptionTranslator errors(Database database) {
        return errorsOf(database);
    }

    @Bean
    JdbcTransactionManager transactions(Database database, DataSource connections) {
        return transactionsOf(database, connections);
    }

    /// A disk that is full may show only when a transaction ends: that is told like any other, and all is undone.
    static JdbcTransactionManager transactionsOf(Database database, DataSource connections) {
        var transactions = database.isSqlite()
                ? new SqliteTransactions(connections)
                : new JdbcTransactionManager(connections);
        transactions.setExceptionTranslator(errorsOf(database));
        transactions.setRollbackOnCommitFailure(true);
        return transactions;
    }

    static SQLExceptionTranslator errorsOf(Database database) {
        return Optional.of(database).filter(Database::isSqlite)
                .<SQLExceptionTranslator>map(_ -> new SqliteErrors())
                .orElseGet(SQLStateSQLExceptionTranslator::new);
    }
}

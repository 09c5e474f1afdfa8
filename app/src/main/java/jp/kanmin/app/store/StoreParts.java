package jp.kanmin.app.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/// What the store is made of, for the server. The [Database] itself comes from the settings.
@Configuration(proxyBeanMethods = false)
@Import({AuditStore.class, DecisionStore.class, DraftStore.class, PersonStore.class,
    PublishedFileStore.class, TaskStore.class, VersionStore.class, RemarkStore.class,
    QuestionStore.class, PictureStore.class})
public class StoreParts {

    @Bean
    DataSource connections(Database database) {
        return Pools.of(database);
    }

    @Bean
    FlywayConfigurationCustomizer words(Database database) {
        return flyway -> flyway.locations("classpath:jp/kanmin/app/store/migration")
                .placeholders(database.words());
    }

    @Bean
    SQLExceptionTranslator errors(Database database) {
        return Optional.of(database).filter(Database::isSqlite)
                .<SQLExceptionTranslator>map(_ -> new SqliteErrors())
                .orElseGet(SQLStateSQLExceptionTranslator::new);
    }
}

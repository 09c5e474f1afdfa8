package jp.kanmin.app.store.account;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom an identity provider knows somebody as.
@Component
public final class SubjectStore {

    private final JdbcClient sql;

    SubjectStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The id of the person behind a subject.
    public Optional<String> person(String issuer, String subject) {
        return sql.sql("select person from person_subject where issuer = :issuer and subject = :subject")
                .param("issuer", issuer).param("subject", subject).query(String.class).optional();
    }

    /// True when a person is known to a provider under some subject.
    public boolean isBound(String issuer, String person) {
        return sql.sql("select count(*) from person_subject where issuer = :issuer and person = :person")
                .param("issuer", issuer).param("person", person).query(Integer.class).single() > 0;
    }

    /// Binds a subject to a person.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when it is bound
    public void bind(String issuer, String subject, String person, String at) {
        sql.sql("insert into person_subject (issuer, subject, person, bound_at) values (:issuer, :subject, :person, :at)")
                .param("issuer", issuer).param("subject", subject).param("person", person).param("at", at)
                .update();
    }

    /// Forgets all subjects of a person.
    public void end(String person) {
        sql.sql("delete from person_subject where person = :person").param("person", person).update();
    }
}

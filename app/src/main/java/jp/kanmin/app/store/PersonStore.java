package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People and how they sign in.
@Component
public final class PersonStore {

    private final JdbcClient sql;

    PersonStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// How somebody signs in with a password.
    ///
    /// @param hash of the password; empty for none
    /// @param mustChange at the next sign-in
    /// @param failures wrong passwords since the last right one
    /// @param lockedUntil a time as [Times] writes it; empty for not locked
    public record Password(String hash, boolean mustChange, int failures, String lockedUntil) {}

    /// Adds somebody who cannot sign in with a password yet.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the mail address is taken
    public void add(Person person, String at) {
        sql.sql("""
                insert into person (id, mail, name, body, department, roles, state, password, must_change, failures,
                    locked_until, created_at)
                values (:id, :mail, :name, :body, :department, :roles, :state, '', false, 0, '', :at)
                """)
                .param("id", person.id()).param("mail", person.mail()).param("name", person.name())
                .param("body", person.body()).param("department", person.department())
                .param("roles", codes(person)).param("state", code(person.state())).param("at", at)
                .update();
    }

    /// Changes everything but the id and the password.
    public void change(Person person) {
        sql.sql("""
                update person set mail = :mail, name = :name, body = :body, department = :department, roles = :roles,
                    state = :state
                where id = :id
                """)
                .param("id", person.id()).param("mail", person.mail()).param("name", person.name())
                .param("body", person.body()).param("department", person.department())
                .param("roles", codes(person)).param("state", code(person.state()))
                .update();
    }

    public void setPassword(String id, Password password) {
        sql.sql("""
                update person set password = :hash, must_change = :mustChange, failures = :failures,
                    locked_until = :lockedUntil
                where id = :id
                """)
                .param("id", id).param("hash", password.hash()).param("mustChange", password.mustChange())
                .param("failures", password.failures()).param("lockedUntil", password.lockedUntil())
                .update();
    }

    public Optional<Password> password(String id) {
        return sql.sql("select password, must_change, failures, locked_until from person where id = :id")
                .param("id", id)
                .query((row, _) -> new Password(row.getString(1), row.getBoolean(2), row.getInt(3),
                        row.getString(4)))
                .optional();
    }

    public Optional<Person> find(String id) {
        return sql.sql(ALL + "where id = :id").param("id", id).query(PersonStore::person).optional();
    }

    /// By mail address, whatever its case.
    public Optional<Person> withMail(String mail) {
        return sql.sql(ALL + "where mail = :mail").param("mail", mail.toLowerCase(Locale.ROOT))
                .query(PersonStore::person).optional();
    }

    /// Locks the people of a body until the transaction ends, so that who is an administrator cannot change meanwhile.
    public void lock(String body) {
        sql.sql("update person set body = body where body = :body").param("body", body).update();
    }

    /// Those of a body, by name; those who left too.
    public List<Person> of(String body) {
        return sql.sql(ALL + "where body = :body order by name, id").param("body", body)
                .query(PersonStore::person).list();
    }

    /// True while nobody is here: the store is new.
    /// The bodies that have people.
    public List<String> bodies() {
        return sql.sql("select distinct body from person order by body").query((row, _) -> row.getString(1))
                .list();
    }

    public boolean isEmpty() {
        return sql.sql("select count(*) from person").query(Integer.class).single() == 0;
    }

    private static final String ALL = "select id, mail, name, body, department, roles, state from person ";

    private static Person person(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream(row.getString("roles").split(" ", -1))
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toSet());
        return new Person(row.getString("id"), row.getString("mail"), row.getString("name"),
                row.getString("body"), row.getString("department"), roles,
                Person.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }

    private static String codes(Person person) {
        return person.roles().stream().sorted().map(Role::code).collect(Collectors.joining(" "));
    }

    private static String code(Person.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

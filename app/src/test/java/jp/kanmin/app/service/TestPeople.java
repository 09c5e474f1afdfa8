package jp.kanmin.app.service;

import java.time.Instant;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Lets people into the store of a test.
public final class TestPeople {

    public static final String PASSWORD = "correct horse battery";

    private final PersonStore people;
    private final PasswordEncoder encoder;

    public TestPeople(PersonStore people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
    }

    /// Adds somebody who can sign in with [#PASSWORD].
    public Person admit(Person person) {
        people.add(person, Times.text(Instant.EPOCH));
        people.setPassword(person.id(),
                new PersonStore.Password(encoder.encode(PASSWORD), false, 0, ""));
        return person;
    }
}

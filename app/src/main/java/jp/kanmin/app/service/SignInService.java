package jp.kanmin.app.service;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing in with a mail address and a password.
@Service
@Transactional(readOnly = true)
public class SignInService {

    /// Wrong passwords in a row before an account is locked for a while.
    static final int PATIENCE = 5;

    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final PersonStore people;
    private final AuditStore audit;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodys;

    SignInService(PersonStore people, AuditStore audit, PasswordEncoder encoder, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.encoder = encoder;
        this.clock = clock;
        nobodys = encoder.encode("nobody has this password");
    }

    /// The person who is signed in under an id, as long as they may be.
    public Optional<Person> person(String id) {
        return people.find(id).filter(person -> person.state() == Person.State.ACTIVE);
    }

    /// Tries a password. An address that nobody has takes as long as a wrong password.
    @Transactional
    public SignIn signIn(String mail, String password) {
        var now = Times.text(clock.instant());
        var person = people.withMail(mail.strip()).filter(found -> found.state() == Person.State.ACTIVE);
        var known = person.flatMap(found -> people.password(found.id()))
                .filter(found -> !found.hash().isEmpty());
        boolean right = encoder.matches(asTyped(password),
                known.map(PersonStore.Password::hash).orElse(nobodys));
        if (person.isEmpty() || known.isEmpty()) {
            return new SignIn.Wrong();
        }
        var account = person.get();
        var stored = known.get();
        if (stored.lockedUntil().compareTo(now) > 0) {
            return new SignIn.Locked(stored.lockedUntil());
        }
        if (!right) {
            return wrong(account, stored, now);
        }
        people.setPassword(account.id(), new PersonStore.Password(stored.hash(), stored.mustChange(), 0, ""));
        audit.append(
                AuditStore.Told.of(now, account, account.body(), "account.sign-in", account.id(), "", ""));
        return new SignIn.Welcome(account, stored.mustChange());
    }

    private SignIn wrong(Person account, PersonStore.Password stored, String now) {
        int failures = stored.failures() + 1;
        boolean isLocked = failures >= PATIENCE;
        var until = isLocked ? Times.text(clock.instant().plus(LOCKED)) : "";
        people.setPassword(account.id(), new PersonStore.Password(stored.hash(), stored.mustChange(),
                isLocked ? 0 : failures, until));
        audit.append(AuditStore.Told.ofNobody(now, account.body(),
                isLocked ? "account.locked" : "account.wrong-password", account.id()));
        return isLocked ? new SignIn.Locked(until) : new SignIn.Wrong();
    }

    /// The same password from any keyboard: composed and decomposed kana count as one.
    static String asTyped(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}

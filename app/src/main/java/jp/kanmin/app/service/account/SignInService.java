package jp.kanmin.app.service.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.PasskeyStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Signing in with a mail address and a password.
@Service
@Transactional(readOnly = true)
public class SignInService {

    /// Wrong passwords in a row before an account is locked for a while.
    static final int PATIENCE = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final PersonStore people;
    private final PasskeyStore passkeys;
    private final AuditStore audit;
    private final Passwords passwords;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignInService(PersonStore people, PasskeyStore passkeys, AuditStore audit, Passwords passwords,
            TransactionOperations transaction, Clock clock) {
        this.people = people;
        this.passkeys = passkeys;
        this.audit = audit;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The person who is signed in under an id, as long as they may be.
    public Optional<Person> person(String id) {
        return people.find(id).filter(SignInService::isActive);
    }

    /// How the person who is signed in under an id stands; empty when they may be here no longer.
    public Optional<Standing> standing(String id) {
        return person(id).map(person -> new Standing(person,
                people.password(id).filter(PersonStore.Password::mustChange).isPresent(),
                !passkeys.of(id).isEmpty()));
    }

    /// Tries a password. An address that nobody has takes as long as a wrong password. The hash is computed outside
    /// any transaction, so that nobody who saves has to wait for it; what it means is decided inside one, so that
    /// guesses at the same time count one after the other.
    @Transactional(propagation = Propagation.NEVER)
    public SignIn signIn(String mail, String password) {
        var person = people.withMail(mail.strip()).filter(SignInService::isActive);
        var hash = person.flatMap(found -> people.password(found.id())).map(PersonStore.Password::hash)
                .orElse("");
        boolean right = passwords.matches(password, hash);
        if (person.isEmpty() || hash.isEmpty()) {
            return new SignIn.Wrong();
        }
        return transaction.execute(_ -> decided(person.get(), hash, right));
    }

    private SignIn decided(Person account, String hash, boolean right) {
        people.lock(account.body());
        var now = Times.text(clock.instant());
        var stored = people.password(account.id()).orElseThrow();
        if (stored.lockedUntil().compareTo(now) > 0) {
            return new SignIn.Locked(stored.lockedUntil());
        }
        if (!right || !stored.hash().equals(hash)) {
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

    private static boolean isActive(Person person) {
        return person.state() == Person.State.ACTIVE;
    }
}

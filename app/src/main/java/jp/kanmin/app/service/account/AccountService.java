package jp.kanmin.app.service.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.SessionStore;
import jp.kanmin.app.store.account.TokenStore;
import jp.kanmin.app.store.account.TokenStore.Kind;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// What people do about their own account: be the first, take an invitation, choose a password. Hashes are computed
/// outside transactions, as [SignInService] says.
@Service
@Transactional(readOnly = true)
public class AccountService {

    private static final Duration SETUP = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofHours(2);

    private final PersonStore people;
    private final TokenStore tokens;
    private final SessionStore sessions;
    private final AuditStore audit;
    private final Passwords passwords;
    private final Post post;
    private final TransactionOperations transaction;
    private final Clock clock;

    AccountService(PersonStore people, TokenStore tokens, SessionStore sessions, AuditStore audit,
            Passwords passwords, Post post, TransactionOperations transaction, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.audit = audit;
        this.passwords = passwords;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// True where a link to choose a new password can be sent.
    public boolean canSendMail() {
        return post.isOpen();
    }

    /// A secret for `/setup/…`, by which the first person comes in; an earlier one becomes void. Empty as soon as
    /// somebody is here.
    @Transactional
    public Optional<Secret> setupSecret() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        var secret = Secret.fresh();
        tokens.put(new TokenStore.Token(secret.hash(), Kind.SETUP, "", after(SETUP)));
        return Optional.of(secret);
    }

    /// True while a secret lets the first person in.
    public boolean maySetUp(Secret secret) {
        return people.isEmpty() && tokens.find(secret.hash(), Kind.SETUP, now()).isPresent();
    }

    /// Takes in the first person, as administrator of their body.
    ///
    /// @throws UserError when the link is used up, or a field does not do
    @Transactional(propagation = Propagation.NEVER)
    public Person setUp(Secret secret, String body, String name, String mail, String password) {
        var of = Bodies.find(body).filter(found -> Newcomer.canHavePeople(found.code()))
                .orElseThrow(() -> new UserError(
                        Words.of("団体を選んでいません。", "No body was chosen."),
                        Words.of("団体を探して、1つ選んでください。", "Search for the body and choose it.")));
        var newcomer = new Newcomer(name, mail, "", Set.of(Role.ADMINISTRATOR,
                of.code().equals(Bodies.nation().code()) ? Role.NATION : Role.OFFICE));
        var person = newcomer.person(UUID.randomUUID().toString(), of.code(), Person.State.ACTIVE);
        var hash = passwords.chosen(password, person);
        transaction.executeWithoutResult(_ -> {
            if (!maySetUp(secret) || !tokens.use(secret.hash())) {
                throw usedUp();
            }
            people.add(person, now());
            people.setPassword(person.id(), new PersonStore.Password(hash, false, 0, ""));
            audit.append(AuditStore.Told.of(now(), person, person.body(), "account.first", person.id(), "",
                    Newcomer.mark(person)));
        });
        return person;
    }

    /// Whom an invitation is for.
    public Optional<Person> invited(Secret secret) {
        return holder(secret, Kind.INVITATION, Person.State.INVITED);
    }

    /// Takes an invitation: from now on the person signs in with the password.
    ///
    /// @throws UserError when the link is used up, or the password is too weak
    @Transactional(propagation = Propagation.NEVER)
    public Person accept(Secret secret, String password) {
        var person = invited(secret).orElseThrow(AccountService::usedUp);
        var hash = passwords.chosen(password, person);
        var active = Newcomer.in(person, Person.State.ACTIVE);
        return transaction.execute(_ -> {
            use(secret, Kind.INVITATION, Person.State.INVITED);
            people.change(active);
            return choose(active, hash, "account.accept");
        });
    }

    /// Sends a link to choose a new password, where the address is somebody's; who asks is not told whether it is.
    @Transactional
    public void askReset(String mail) {
        people.withMail(mail.strip()).filter(person -> person.state() == Person.State.ACTIVE && post.isOpen())
                .filter(person -> !tokens.isFresh(person.id(), Kind.RESET, after(RESET.minusMinutes(2))))
                .ifPresent(person -> {
                    var secret = resetSecret(person);
                    post.write(person.mail(), secret.hash(),
                            AccountLetters.reset(person, post.link("/password/" + secret.text())));
                    audit.append(AuditStore.Told.ofNobody(now(), person.body(), "account.reset-asked",
                            person.id()));
                });
    }

    /// A secret for `/password/…`; an earlier one of the person becomes void.
    Secret resetSecret(Person person) {
        var secret = Secret.fresh();
        tokens.put(new TokenStore.Token(secret.hash(), Kind.RESET, person.id(), after(RESET)));
        return secret;
    }

    /// Whom a link to choose a new password is for.
    public Optional<Person> resetting(Secret secret) {
        return holder(secret, Kind.RESET, Person.State.ACTIVE);
    }

    /// Chooses a new password by a link. All sessions of the person end, and a lock too.
    ///
    /// @throws UserError when the link is used up, or the password is too weak
    @Transactional(propagation = Propagation.NEVER)
    public Person reset(Secret secret, String password) {
        var person = resetting(secret).orElseThrow(AccountService::usedUp);
        var hash = passwords.chosen(password, person);
        return transaction.execute(_ -> {
            use(secret, Kind.RESET, Person.State.ACTIVE);
            sessions.end(person.id(), "");
            return choose(person, hash, "account.reset");
        });
    }

    /// Chooses a new password while signed in. The other sessions of the person end.
    ///
    /// @param session the id of the session that goes on
    /// @throws UserError when the password now is wrong, or the new one too weak or the same
    @Transactional(propagation = Propagation.NEVER)
    public void change(Person who, String now, String password, String session) {
        var stored = people.password(who.id()).orElseThrow();
        if (stored.lockedUntil().compareTo(now()) > 0 || !passwords.matches(now, stored.hash())) {
            transaction.executeWithoutResult(_ -> audit.append(AuditStore.Told.of(now(), who, who.body(),
                    "account.wrong-password", who.id(), "", "")));
            throw new UserError(Words.of("今のパスワードが違います。", "This is not your password now."),
                    Words.of("確かめて、もう一度入力してください。", "Please check it and type it again."));
        }
        if (passwords.matches(password, stored.hash())) {
            throw new UserError(Words.of("今と同じパスワードです。", "This is the password you have."),
                    Words.of("別のパスワードにしてください。", "Please choose another."));
        }
        var hash = passwords.chosen(password, who);
        transaction.executeWithoutResult(_ -> {
            sessions.end(who.id(), session);
            choose(who, hash, "account.change-password");
        });
    }

    private Person choose(Person person, String hash, String action) {
        people.setPassword(person.id(), new PersonStore.Password(hash, false, 0, ""));
        tokens.end(person.id());
        audit.append(AuditStore.Told.of(now(), person, person.body(), action, person.id(), "", ""));
        return person;
    }

    private Optional<Person> holder(Secret secret, Kind kind, Person.State state) {
        return tokens.find(secret.hash(), kind, now()).flatMap(token -> people.find(token.person()))
                .filter(person -> person.state() == state);
    }

    private void use(Secret secret, Kind kind, Person.State state) {
        if (holder(secret, kind, state).isEmpty() || !tokens.use(secret.hash())) {
            throw usedUp();
        }
    }

    private static UserError usedUp() {
        return new UserError(
                Words.of("このリンクは、もう使えません。期限が過ぎたか、一度使われています。",
                        "This link works no longer: it is too old, or was used before."),
                Words.of("団体の管理者に、新しいリンクを頼んでください。すでにパスワードを決めた場合は、そのままログインできます。",
                        "Ask the administrator of your body for a new one. If you have chosen a password already, just sign in."));
    }

    private String now() {
        return Times.text(clock.instant());
    }

    private String after(Duration time) {
        return Times.text(clock.instant().plus(time));
    }
}

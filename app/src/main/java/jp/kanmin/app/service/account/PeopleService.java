package jp.kanmin.app.service.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.post.MailText;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.PasskeyStore;
import jp.kanmin.app.store.account.SessionStore;
import jp.kanmin.app.store.account.SubjectStore;
import jp.kanmin.app.store.account.TokenStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of a body, for its administrator: who comes, what they do, who leaves.
@Service
@Transactional(readOnly = true)
public class PeopleService {

    private static final Duration INVITATION = Duration.ofDays(7);

    private final PersonStore people;
    private final TokenStore tokens;
    private final SessionStore sessions;
    private final SubjectStore subjects;
    private final PasskeyStore passkeys;
    private final AccountService accounts;
    private final AuditStore audit;
    private final Post post;
    private final Clock clock;

    PeopleService(PersonStore people, TokenStore tokens, SessionStore sessions, SubjectStore subjects,
            PasskeyStore passkeys, AccountService accounts, AuditStore audit, Post post, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.subjects = subjects;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.audit = audit;
        this.post = post;
        this.clock = clock;
    }

    /// Somebody of a body, with what an administrator has to know.
    ///
    /// @param invitedUntil when the invitation ends, as the store writes times; empty for none
    /// @param lockedUntil after too many wrong passwords; empty for not locked
    /// @param passkeys how many the person has
    public record Member(Person person, String invitedUntil, String lockedUntil, int passkeys) {}

    /// A way in that was made for somebody.
    ///
    /// @param path to be handed over by the administrator; empty when it went out by mail
    public record WayIn(Person person, Optional<String> path) {}

    /// Everybody of a body, those who left last.
    public List<Member> of(Person who, String body) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        var now = now();
        return people.of(body).stream().map(person -> member(person, now))
                .sorted(Comparator.comparing(one -> one.person().state() == Person.State.LEFT)).toList();
    }

    /// Somebody of a body that the administrator looks after; empty when there is nobody with that id.
    public Optional<Member> find(Person who, String id) {
        var person = people.find(id);
        person.ifPresent(found -> NotAllowed.unless(Rights.mayAdminister(who, found.body())));
        return person.map(found -> member(found, now()));
    }

    /// Invites somebody. A second press of the button does not invite again.
    ///
    /// @throws UserError when the mail address belongs to somebody already
    @Transactional
    public WayIn invite(Person who, String body, Newcomer newcomer) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        unlessKnown(newcomer.roles(), body);
        people.lock(who.body());
        var there = people.withMail(newcomer.mail());
        if (there.isPresent()) {
            var person = there.get();
            if (person.state() == Person.State.INVITED && person.isOf(body)) {
                return post.isOpen() ? new WayIn(person, Optional.empty()) : invitation(who, person);
            }
            throw taken(person, body);
        }
        var person = newcomer.person(UUID.randomUUID().toString(), body, Person.State.INVITED);
        people.add(person, now());
        told(who, person, "person.invite", "");
        return invitation(who, person);
    }

    /// Changes name, mail address, department and roles. What somebody may see changes with their next click.
    ///
    /// @throws UserError when the body would be left without an administrator
    @Transactional
    public void change(Person who, String id, Newcomer as) {
        var was = mine(who, id);
        unlessKnown(as.roles(), was.body());
        people.withMail(as.mail()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw taken(other, was.body());
        });
        var now = as.person(id, was.body(), was.state());
        unlessLast(was, now);
        people.change(now);
        told(who, now, "person.change", Newcomer.mark(was));
    }

    /// Somebody leaves, and is out at once: sessions, links, passkeys and ways in from outside end. The name stays
    /// beside what was done; the mail address is forgotten, so that it can be invited elsewhere.
    @Transactional
    public void leave(Person who, String id) {
        leave(who, mine(who, id), "person.leave");
    }

    /// Somebody moves to another body: leaves here and is invited there. The administrator must look after both.
    @Transactional
    public WayIn move(Person who, String id, String body, Newcomer there) {
        var person = mine(who, id);
        NotAllowed.unless(Rights.mayAdminister(who, body));
        if (person.isOf(body) || !Newcomer.canHavePeople(body)) {
            throw new UserError(Words.of("移り先の団体が正しくありません。", "They cannot move to that body."),
                    Words.of("今と違う団体のコードを入力してください。", "Give the code of another body."));
        }
        leave(who, person, "person.move");
        return invite(who, body, there);
    }

    /// A new way in: a new invitation for somebody who was invited, a link to choose a new password for others. It
    /// ends a lock as well.
    @Transactional
    public WayIn wayIn(Person who, String id) {
        var person = mine(who, id);
        if (person.state() == Person.State.INVITED) {
            told(who, person, "person.invite-again", "");
            return invitation(who, person);
        }
        people.password(id).ifPresent(stored -> people.setPassword(id,
                new PersonStore.Password(stored.hash(), stored.mustChange(), 0, "")));
        told(who, person, "person.reset-link", "");
        var secret = accounts.resetSecret(person);
        return handed(person, secret, "/password/",
                link -> AccountLetters.reset(person, link));
    }

    /// Ends a lock after too many wrong passwords.
    @Transactional
    public void unlock(Person who, String id) {
        var person = mine(who, id);
        people.password(id).ifPresent(stored -> people.setPassword(id,
                new PersonStore.Password(stored.hash(), stored.mustChange(), 0, "")));
        told(who, person, "person.unlock", "");
    }

    /// Takes all passkeys of somebody away who has lost theirs: the password is enough again. Sessions end.
    @Transactional
    public void forgetPasskeys(Person who, String id) {
        var person = mine(who, id);
        passkeys.end(id);
        sessions.end(id, "");
        told(who, person, "person.forget-passkeys", "");
    }

    private void leave(Person who, Person person, String action) {
        var gone = new Person(person.id(), person.id() + "@left.invalid", person.name(), person.body(),
                person.department(), person.roles(), Person.State.LEFT);
        unlessLast(person, gone);
        people.change(gone);
        people.setPassword(person.id(), new PersonStore.Password("", false, 0, ""));
        tokens.end(person.id());
        sessions.end(person.id(), "");
        subjects.end(person.id());
        passkeys.end(person.id());
        told(who, gone, action, Newcomer.mark(person));
    }

    private WayIn invitation(Person who, Person person) {
        var secret = Secret.fresh();
        tokens.put(new TokenStore.Token(secret.hash(), TokenStore.Kind.INVITATION, person.id(),
                Times.text(clock.instant().plus(INVITATION))));
        return handed(person, secret, "/invitation/", link -> AccountLetters.invitation(person, who, link));
    }

    private WayIn handed(Person person, Secret secret, String path,
            Function<String, MailText> letter) {
        if (!post.isOpen()) {
            return new WayIn(person, Optional.of(path + secret.text()));
        }
        post.write(person.mail(), secret.hash(), letter.apply(post.link(path + secret.text())));
        return new WayIn(person, Optional.empty());
    }

    /// Somebody who is still here, of a body that the administrator looks after, with everybody there locked.
    private Person mine(Person who, String id) {
        var person = people.find(id).orElseThrow(NotAllowed::new);
        NotAllowed.unless(Rights.mayAdminister(who, person.body()));
        people.lock(person.body());
        var now = people.find(id).orElseThrow(NotAllowed::new);
        if (now.state() == Person.State.LEFT) {
            throw new UserError(Words.of("この人は、もう異動・退職しています。", "This person has left."),
                    Words.of("戻ってきた場合は、新しく招待してください。", "If they come back, please invite them anew."));
        }
        return now;
    }

    /// The roles that somebody of a body can have: only the nation's people see all bodies, and only a prefecture's
    /// those in it.
    public static List<Role> rolesIn(String body) {
        var kind = Bodies.find(body).map(Body::kind).orElse(Kind.NATION);
        return Stream.of(Role.values()).filter(role -> switch (role) {
            case NATION -> kind == Kind.NATION;
            case PREFECTURE -> kind == Kind.PREFECTURE;
            default -> true;
        }).toList();
    }

    private static void unlessKnown(Set<Role> roles, String body) {
        NotAllowed.unless(rolesIn(body).containsAll(roles));
    }

    private void unlessLast(Person was, Person now) {
        boolean goes = isAdministrator(was) && !isAdministrator(now);
        if (goes && people.of(was.body()).stream()
                .noneMatch(other -> !other.id().equals(was.id()) && isAdministrator(other))) {
            throw new UserError(
                    Words.of("%s さんは、この団体のただ1人の管理者です。".formatted(was.name()),
                            "%s is the only administrator of this body.".formatted(was.name())),
                    Words.of("先に、ほかの人を管理者にしてください。招待中の人は数えません。",
                            "Please make somebody else an administrator first; one who is only invited does not count."));
        }
    }

    private static boolean isAdministrator(Person person) {
        return person.state() == Person.State.ACTIVE && person.is(Role.ADMINISTRATOR);
    }

    private static UserError taken(Person person, String body) {
        return person.isOf(body)
                ? new UserError(
                        Words.of("このメールアドレスの人は、すでにいます（%s さん）。".formatted(person.name()),
                                "Somebody with this mail address is here already (%s)."
                                        .formatted(person.name())),
                        Words.of("一覧から、その人を開いてください。", "Please open that person in the list."))
                : new UserError(
                        Words.of("このメールアドレスは、ほかの団体で使われています。", "This mail address is used in another body."),
                        Words.of("異動してきた場合は、元の団体の管理者に「異動・退職」にするよう頼んでください。",
                                "If they moved here, ask the administrator there to let them leave first."));
    }

    private Member member(Person person, String now) {
        var locked = people.password(person.id()).map(PersonStore.Password::lockedUntil)
                .filter(until -> until.compareTo(now) > 0).orElse("");
        return new Member(person, tokens.invitedUntil(person.id()).orElse(""), locked,
                passkeys.of(person.id()).size());
    }

    private void told(Person who, Person whom, String action, String before) {
        audit.append(
                AuditStore.Told.of(now(), who, whom.body(), action, whom.id(), before, Newcomer.mark(whom)));
    }

    private String now() {
        return Times.text(clock.instant());
    }
}

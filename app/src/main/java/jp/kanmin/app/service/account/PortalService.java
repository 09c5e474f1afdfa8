package jp.kanmin.app.service.account;

import java.time.Clock;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.SubjectStore;
import jp.kanmin.app.store.account.TokenStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Receives those who come through a portal. The first time somebody is known by the mail address that the portal has
/// verified; from then on by the portal's subject alone.
@Service
public class PortalService {

    private final SubjectStore subjects;
    private final PersonStore people;
    private final TokenStore tokens;
    private final AuditStore audit;
    private final Clock clock;

    PortalService(SubjectStore subjects, PersonStore people, TokenStore tokens, AuditStore audit,
            Clock clock) {
        this.subjects = subjects;
        this.people = people;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /// Receives somebody as the portal's answer says.
    @Transactional
    public Arrival arrive(PortalSignIn.Answer answer) {
        return switch (answer) {
            case PortalSignIn.Answer.Revoked() -> new Arrival.Refused();
            case PortalSignIn.Answer.Verified verified -> arrive(verified);
        };
    }

    private Arrival arrive(PortalSignIn.Answer.Verified verified) {
        var known = subjects.person(verified.issuer(), verified.subject()).flatMap(people::find);
        if (known.isPresent()) {
            return known.filter(person -> person.state() == Person.State.ACTIVE).<Arrival>map(this::welcome)
                    .orElseGet(Arrival.Refused::new);
        }
        return verified.mail().flatMap(people::withMail)
                .filter(person -> person.state() != Person.State.LEFT
                        && !subjects.isBound(verified.issuer(), person.id()))
                .<Arrival>map(person -> bound(person, verified)).orElseGet(Arrival.Unknown::new);
    }

    private Arrival bound(Person person, PortalSignIn.Answer.Verified verified) {
        var active = Newcomer.in(person, Person.State.ACTIVE);
        people.change(active);
        tokens.end(person.id());
        subjects.bind(verified.issuer(), verified.subject(), person.id(), now());
        audit.append(AuditStore.Told.of(now(), active, active.body(), "account.bind", active.id(), "",
                Newcomer.mark(active)));
        return welcome(active);
    }

    private Arrival welcome(Person person) {
        audit.append(AuditStore.Told.of(now(), person, person.body(), "account.sign-in-portal", person.id(),
                "", ""));
        return new Arrival.Welcome(person);
    }

    private String now() {
        return Times.text(clock.instant());
    }
}

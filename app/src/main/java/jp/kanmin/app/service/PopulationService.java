package jp.kanmin.app.service;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.body.Populations;
import jp.kanmin.register.population.PopulationBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The populations that this server knows; none are shipped. They lie beside the store as `populations.csv`.
@Service
@Transactional(readOnly = true)
public class PopulationService {

    private final Home home;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;
    private final AtomicReference<Populations> now;

    PopulationService(Home home, PersonStore people, AuditStore audit, Clock clock) {
        this.home = home;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        now = new AtomicReference<>(home.populations());
    }

    public Populations now() {
        return now.get();
    }

    /// They count for everybody on the server: the administrator of the nation gives them or, where a body has the server
    /// to itself, its own.
    public boolean mayLoad(Person who) {
        return Rights.mayAdministerAll(who)
                || (Rights.mayAdminister(who, who.body()) && people.bodies().size() == 1);
    }

    /// Takes populations in, in place of those that were known.
    @Transactional
    public void load(Person who, Populations populations) {
        NotAllowed.unless(mayLoad(who));
        var csv = PopulationBook.csv(populations);
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, who.body(), "population.load",
                Integer.toString(populations.all().size()), "", AuditEvent.sha256(csv)));
        home.keepPopulations(csv);
        now.set(populations);
    }
}

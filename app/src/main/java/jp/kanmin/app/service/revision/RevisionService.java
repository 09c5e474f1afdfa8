package jp.kanmin.app.service.revision;

import java.time.Clock;
import java.util.List;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.revision.RevisionReasonStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the next version of a published plan, or goes on with it where it was begun, and remembers what led to it.
@Service
@Transactional(readOnly = true)
public class RevisionService {

    private final RevisionReasonStore reasons;
    private final PlanService plans;
    private final PublicationService publications;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    RevisionService(RevisionReasonStore reasons, PlanService plans, PublicationService publications,
            PersonStore people, AuditStore audit, Clock clock) {
        this.reasons = reasons;
        this.plans = plans;
        this.publications = publications;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens the next version for a reason. Said twice, the same reason stands once.
    ///
    /// @param reference what is behind it, as [Reason] has it
    /// @throws UserError when nothing was published yet
    @Transactional
    public void open(Person who, String body, Reason.Kind kind, String reference, String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var newest = publications.newestPlan(body).orElseThrow(() -> new UserError(
                Words.of("公表した計画がまだないため、改定を始められません。",
                        "Nothing was published yet, so there is nothing to revise."),
                Words.of("計画づくりの画面から、はじめの版を作ってください。",
                        "Please make the first version on the page of the office.")));
        if (plans.draft(who, body).isEmpty()) {
            plans.revise(who, newest.plan().document());
        }
        var at = Times.text(clock.instant());
        var said = PlainText.of(words);
        reasons.put(new RevisionReasonStore.Row(body, newest.version().version() + 1, kind.code(), reference,
                said, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "revision.reason", kind.code() + " " + reference, "",
                AuditEvent.sha256(said)));
    }

    /// Takes a reason of the version that is being written away: what led to it does not any more.
    @Transactional
    public void drop(Person who, String body, Reason.Kind kind, String reference) {
        NotAllowed.unless(Rights.mayApprove(who, body));
        if (reasons.remove(body, next(body), kind.code(), reference)) {
            audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, "revision.drop",
                    kind.code() + " " + reference, "", ""));
        }
    }

    /// Why the version that is being written is written, the oldest reason first.
    public List<Reason> ofDraft(Person who, String body) {
        return of(who, body, next(body));
    }

    /// Why a version was written.
    public List<Reason> of(Person who, String body, int version) {
        return all(who, body).stream().filter(reason -> reason.version() == version).toList();
    }

    /// The reasons of all versions, the oldest first.
    public List<Reason> all(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return reasons.of(body).stream().map(row -> new Reason(row.version(), Reason.Kind.of(row.kind()),
                row.reference(), row.words(),
                people.find(row.person()).map(Person::name).orElse(""),
                Times.time(row.at()).atZone(clock.getZone()).toLocalDate())).toList();
    }

    private int next(String body) {
        return publications.latest(body).map(PublishedVersion::version).orElse(0) + 1;
    }
}

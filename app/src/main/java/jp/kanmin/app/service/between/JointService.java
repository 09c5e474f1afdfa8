package jp.kanmin.app.service.between;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.between.JointStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans that several bodies make together. One of them leads: it writes and publishes. The others say for themselves
/// that they take part; until then the plan does not count as theirs.
@Service
@Transactional(readOnly = true)
public class JointService {

    private final JointStore joint;
    private final PublicationService publications;
    private final AuditStore audit;
    private final Clock clock;

    JointService(JointStore joint, PublicationService publications, AuditStore audit, Clock clock) {
        this.joint = joint;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /// A body that takes part in a plan.
    ///
    /// @param isConfirmed whether it said so itself
    public record Part(String body, String name, String role, boolean isConfirmed) {}

    /// A plan that a body takes part in.
    ///
    /// @param plan the newest version of who leads
    public record Taken(PublishedVersion plan, String role, boolean isConfirmed) {}

    /// Follows what was published, in the same transaction.
    @EventListener
    @Transactional
    public void published(PublicationService.Published event) {
        var plan = publications.newestPlan(event.body()).map(PublishedPlan::plan).orElseThrow();
        var roles = new LinkedHashMap<String, String>();
        plan.joint().forEach(one -> one.found().map(Body::code).filter(code -> !code.equals(plan.body()))
                .ifPresent(code -> roles.putIfAbsent(code, one.role())));
        joint.replace(plan.body(), roles);
    }

    /// The bodies that a published plan names, whether they confirmed or not.
    public List<Part> parts(String lead) {
        return joint.of(lead).stream().map(row -> new Part(row.body(),
                Bodies.find(row.body()).map(Body::name).orElse(row.body()), row.role(),
                !row.confirmedAt().isEmpty())).toList();
    }

    /// The published plans of others that name a body.
    public List<Taken> naming(String body) {
        return joint.naming(body).stream().flatMap(row -> publications.latest(row.lead()).stream()
                .map(plan -> new Taken(plan, row.role(), !row.confirmedAt().isEmpty()))).toList();
    }

    /// Who leads the plan that a body has by taking part in it; empty where it confirmed none.
    public Optional<String> leadOf(String body) {
        return naming(body).stream().filter(Taken::isConfirmed).map(taken -> taken.plan().body()).findFirst();
    }

    /// The bodies that have a plan by taking part in one.
    public Set<String> confirmed() {
        return joint.confirmed().stream().map(JointStore.Row::body).collect(Collectors.toSet());
    }

    /// Says for a body that it takes part in a plan, or takes that back.
    ///
    /// @throws UserError when the plan does not name it
    @Transactional
    public void confirm(Person who, String body, String lead, boolean takesPart) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var row = joint.naming(body).stream().filter(one -> one.lead().equals(lead)).findFirst()
                .orElseThrow(() -> new UserError(
                        Words.of("その計画には、この団体が載っていません。", "That plan does not name this body."),
                        Words.of("代表の団体に確かめてください。", "Please ask the body that leads it.")));
        if (row.confirmedAt().isEmpty() == takesPart) {
            var at = Times.text(clock.instant());
            joint.confirm(body, lead, takesPart ? at : "");
            audit.append(AuditStore.Told.of(at, who, body, takesPart ? "joint.confirm" : "joint.back", lead,
                    row.confirmedAt(), takesPart ? at : ""));
        }
    }
}

package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.monitor.Decided.Decision;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.EvaluationDecisionStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.Quarter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a body decides after it has evaluated a measure (row C-01): to go on, to do it in another way, to revise the
/// plan.
@Service
@Transactional(readOnly = true)
public class DecisionService {

    private static final int LONGEST = 4_000;

    private final EvaluationDecisionStore decisions;
    private final MonitoringService monitoring;
    private final EvaluationService evaluations;
    private final RevisionService revisions;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    DecisionService(EvaluationDecisionStore decisions, MonitoringService monitoring,
            EvaluationService evaluations, RevisionService revisions, PersonStore people, AuditStore audit,
            Clock clock) {
        this.decisions = decisions;
        this.monitoring = monitoring;
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a revision of the plan is known by, as the reason of a version names it: `2026Q1/m1`.
    public static String reference(Quarter quarter, String measureId) {
        return quarter.code() + "/" + measureId;
    }

    /// Where a measure stands in a quarter.
    public Cycle cycle(QuarterReport report, MeasureReport measure) {
        return Cycle.of(report.plan().version().published(), measure, decided(report, measure));
    }

    /// The decision that rests on the evaluation that holds.
    public Optional<Decided> decided(QuarterReport report, MeasureReport measure) {
        return measure.evaluation().flatMap(evaluation -> all(report.plan().version().body(),
                report.quarter(), measure.measure().id()).reversed().stream().findFirst()
                .filter(one -> one.evaluation() == evaluation.number()));
    }

    /// What was decided of a measure in a quarter, the oldest first.
    public List<Decided> all(Person who, String body, Quarter quarter, String measureId) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return all(body, quarter, measureId);
    }

    private List<Decided> all(String body, Quarter quarter, String measureId) {
        return decisions.of(body, quarter.code(), measureId).stream().map(row -> new Decided(row.number(),
                row.evaluation(), Decision.of(row.decision()).orElse(Decision.CONTINUE), row.words(),
                people.find(row.person()).map(person -> person.name()).orElse(""),
                Times.time(row.at()).atZone(clock.getZone()).toLocalDate())).toList();
    }

    /// Decides. Another way becomes a corrective action; a revision opens the next version of the plan, or goes on with
    /// it, with this evaluation as its reason.
    ///
    /// @param evaluation number of the evaluation that the person saw
    /// @throws UserError when it was not evaluated, was evaluated anew meanwhile, or words are missing
    @Transactional
    public void decide(Person who, String body, Quarter quarter, String measureId, int evaluation,
            Decision decision, String why) {
        NotAllowed.unless(decision == Decision.REVISE
                ? Rights.mayLead(who, body)
                : Rights.mayApprove(who, body));
        var measure = monitoring.report(who, body, quarter).measure(measureId);
        int newest = measure.flatMap(MeasureReport::evaluation).map(MeasureReport.Evaluated::number)
                .orElse(0);
        UserError.unless(newest > 0, Words.of("先に評価を書いてください。", "Please evaluate it first."));
        if (newest != evaluation) {
            throw crossed();
        }
        var words = PlainText.of(why);
        UserError.unless(decision == Decision.CONTINUE || !words.isBlank(), Words.of(
                "やり方をどう見直すか、または計画を改定する理由を書いてください。",
                "Please write what is done in another way, or why the plan is revised."));
        UserError.unless(words.length() <= LONGEST, Words.of("文章が長すぎます。短くしてください。",
                "The words are too long."));
        var before = all(body, quarter, measureId);
        if (!before.isEmpty() && before.getLast().evaluation() == evaluation
                && before.getLast().decision() == decision && before.getLast().words().equals(words)) {
            return;
        }
        var at = Times.text(clock.instant());
        audit.append(AuditStore.Told.of(at, who, body, "report.decide",
                quarter.code() + " " + measureId + " " + decision.code(), "", AuditEvent.sha256(words)));
        if (!decisions.add(new EvaluationDecisionStore.Row(body, quarter.code(), measureId,
                before.size() + 1, evaluation, decision.code(), words, at, who.id()))) {
            throw crossed();
        }
        follow(who, body, quarter, measureId, decision, words);
    }

    private void follow(Person who, String body, Quarter quarter, String measureId, Decision decision,
            String words) {
        var reference = reference(quarter, measureId);
        if (decision == Decision.REVISE) {
            revisions.open(who, body, Reason.Kind.EVALUATION, reference, words);
            return;
        }
        revisions.drop(who, body, Reason.Kind.EVALUATION, reference);
        if (decision == Decision.IMPROVE) {
            evaluations.act(who, body, quarter, measureId, 0,
                    new EvaluationService.Action(words, Optional.empty(), "", "open"));
        }
    }

    private static UserError crossed() {
        return new UserError(
                Words.of("見ている間に、ほかの人が評価か決定を書きました。",
                        "Somebody else evaluated or decided meanwhile."),
                Words.of("今の内容を確かめてから、もう一度決めてください。", "Please look at it and decide again."));
    }
}

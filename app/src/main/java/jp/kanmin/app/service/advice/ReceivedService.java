package jp.kanmin.app.service.advice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.advice.AdviceStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Advice that a body got: it reads it, answers it, and revises its plan where it takes it up.
@Service
@Transactional(readOnly = true)
public class ReceivedService {

    private static final int LONGEST = 4_000;

    private final AdviceStore advice;
    private final PublicationService publications;
    private final RevisionService revisions;
    private final AuditStore audit;
    private final Clock clock;

    ReceivedService(AdviceStore advice, PublicationService publications, RevisionService revisions,
            AuditStore audit, Clock clock) {
        this.advice = advice;
        this.publications = publications;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a body was advised, the newest first.
    public List<Advice> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var steps = advice.stepsOf(body);
        return advice.of(body).stream().map(row -> Advice.of(row, steps, clock.getZone())).toList();
    }

    /// What a body has not answered yet, the newest first.
    public List<Advice> open(Person who, String body) {
        return of(who, body).stream().filter(Advice::isOpen).toList();
    }

    /// One advice to a body.
    public Optional<Advice> find(Person who, String body, String id) {
        return of(who, body).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The plan that an advice speaks of, as it was published; empty where there was none, or it was withdrawn.
    public Optional<PublishedPlan> plan(Advice one) {
        return publications.plan(one.body(), one.version());
    }

    /// Notes that somebody who may answer has it before them. Read twice is read once.
    @Transactional
    public void read(Person who, String body, String id) {
        if (!Rights.mayApprove(who, body)) {
            return;
        }
        var one = mustFind(who, body, id);
        if (one.read().isEmpty()) {
            var at = Times.text(clock.instant());
            audit.append(AuditStore.Told.of(at, who, body, "advice.read", id, "", ""));
            advice.add(new AdviceStore.Step(id, body, 0, Advice.Kind.READ.code(), "", at, who.id()),
                    one.steps().size());
        }
    }

    /// Answers; an earlier answer stays on record.
    ///
    /// @throws jp.kanmin.finding.UserError when no reason is given, or it was taken back
    @Transactional
    public void answer(Person who, String body, String id, Advice.Kind kind, String why) {
        NotAllowed.unless(Rights.mayLead(who, body) && kind.isAnswer());
        var one = mustFind(who, body, id);
        var reason = PlainText.of(why);
        AdviceService.must(!one.isTakenBack(), "取り下げられた助言です。答えはいりません。",
                "It was taken back: no answer is needed.");
        AdviceService.must(!reason.isBlank(), "答えの理由を書いてください。", "Please give the reason.");
        AdviceService.must(reason.length() <= LONGEST, "理由は%,d字以内で書いてください。".formatted(LONGEST),
                "Please write up to %,d characters.".formatted(LONGEST));
        var said = new Advice.Step(kind, reason, one.given());
        if (one.answer().filter(before -> before.kind() == kind && before.words().equals(said.words()))
                .isPresent()) {
            return;
        }
        var at = Times.text(clock.instant());
        audit.append(AuditStore.Told.of(at, who, body, "advice.answer", id + " " + kind.code(), "",
                AuditEvent.sha256(reason)));
        AdviceService.step(advice,
                new AdviceStore.Step(id, body, 0, kind.code(), reason, at, who.id()), one.steps().size());
        if (kind != Advice.Kind.ACCEPT) {
            revisions.drop(who, body, Reason.Kind.ADVICE, id);
        }
    }

    /// Opens the next version of the plan because of an advice that was taken up.
    ///
    /// @throws jp.kanmin.finding.UserError when it was not taken up
    @Transactional
    public void revise(Person who, String body, String id) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var one = mustFind(who, body, id);
        var answer = one.answer().filter(said -> said.kind() == Advice.Kind.ACCEPT);
        AdviceService.must(answer.isPresent() && !one.isTakenBack(), "先に「受け入れて計画を改める」と答えてください。",
                "Please answer first that you take it up.");
        revisions.open(who, body, Reason.Kind.ADVICE, id, answer.orElseThrow().words());
    }

    private Advice mustFind(Person who, String body, String id) {
        return find(who, body, id).orElseThrow(AdviceService::notHere);
    }
}

package jp.kanmin.app.service.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.agreement.Agreement.Moved;
import jp.kanmin.app.service.agreement.Agreement.Need;
import jp.kanmin.app.service.consultation.ConsultationService;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.agreement.StageStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The road of a draft: 骨子案, 素案, 原案, 案, 決定. It is offered, never forced; who walks it leaves no stage while
/// something of it is open. With a publication the next draft begins at its start.
@Service
@Transactional(readOnly = true)
public class AgreementService {

    static final String ADVANCE = "advance";
    static final String BACK = "back";
    static final String PUBLISH = "publish";

    private static final int LONGEST = 2_000;

    private final StageStore stages;
    private final ConsultationService rounds;
    private final Needs needs;
    private final PlanService plans;
    private final TaskService tasks;
    private final DraftStore drafts;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    AgreementService(StageStore stages, ConsultationService rounds, Needs needs, PlanService plans,
            TaskService tasks, DraftStore drafts, PersonStore people, AuditStore audit, Clock clock) {
        this.stages = stages;
        this.rounds = rounds;
        this.needs = needs;
        this.plans = plans;
        this.tasks = tasks;
        this.drafts = drafts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// How far the draft of a body has come.
    public Agreement of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var all = stages.moves(body);
        var moves = all.stream().takeWhile(move -> !move.kind().equals(PUBLISH)).toList();
        int since = all.stream().filter(move -> move.kind().equals(PUBLISH)).findFirst()
                .map(StageStore.Move::revision).orElse(0);
        var asked = rounds.of(who, body).stream().filter(round -> round.revision() > since).toList();
        var now = moves.stream().findFirst().map(move -> stage(move.to())).orElse(Stage.OUTLINE);
        var open = new ArrayList<>(needs.of(asked, now));
        var forDecision = now == Stage.DECISION ? List.<Need>of() : needs.ofComments(who, body);
        if (now == Stage.DECISION) {
            open.addAll(needs.ofComments(who, body));
            open.addAll(changed(body, moves));
        }
        boolean isUsed = !moves.isEmpty() || !asked.isEmpty() || !forDecision.isEmpty();
        return new Agreement(now, reached(moves, now), open, forDecision, isUsed,
                all.stream().map(this::moved).toList());
    }

    private List<Need> changed(String body, List<StageStore.Move> moves) {
        int revision = drafts.find(body).map(DraftStore.Draft::revision).orElse(0);
        return revision == moves.getFirst().revision() ? List.of() : List.of(Needs.changed());
    }

    private Map<Stage, LocalDate> reached(List<StageStore.Move> moves, Stage now) {
        var days = new EnumMap<Stage, LocalDate>(Stage.class);
        for (var move : moves.reversed()) {
            days.put(stage(move.to()), day(move));
        }
        days.keySet().removeIf(now::isBefore);
        return days;
    }

    private Moved moved(StageStore.Move move) {
        return new Moved(move.kind(), stage(move.from()), stage(move.to()), day(move),
                people.find(move.person()).map(Person::name).orElse(""), move.words());
    }

    private LocalDate day(StageStore.Move move) {
        return LocalDate.ofInstant(Times.time(move.at()), clock.getZone());
    }

    private static Stage stage(String code) {
        return Stage.of(code).orElse(Stage.OUTLINE);
    }

    /// Who may take a draft on to a stage: the office; to the decision the planning section, where there is one.
    public boolean mayAdvance(Person who, String body, Stage to) {
        return to == Stage.DECISION ? tasks.mayApprove(who, body) : Rights.mayLead(who, body);
    }

    /// Who may send a draft back to an earlier stage.
    public boolean maySendBack(Person who, String body) {
        return Rights.mayLead(who, body) || tasks.mayApprove(who, body);
    }

    /// Takes the draft on to a later stage; stages that a body does not know are passed over.
    ///
    /// @param from where it was when the form was opened: a second press moves nothing
    /// @throws UserError while something of the stage is open, or somebody moved it meanwhile
    @Transactional
    public void advance(Person who, String body, Stage from, Stage to) {
        NotAllowed.unless(mayAdvance(who, body, to));
        var agreement = locked(who, body);
        if (agreement.now() == to) {
            return;
        }
        must(agreement.now() == from && from.isBefore(to));
        var open = to == Stage.DECISION ? agreement.allOpen() : agreement.open();
        if (!open.isEmpty()) {
            throw new UserError(Words.of("まだ「%s」へ進めません。".formatted(to.words().ja()),
                    "The draft cannot go on to “%s” yet.".formatted(to.words().en())), told(open));
        }
        move(who, body, ADVANCE, from, to, "");
    }

    /// Sends the draft back to an earlier stage.
    ///
    /// @param why never blank
    /// @throws UserError when nobody says why, or somebody moved it meanwhile
    @Transactional
    public void back(Person who, String body, Stage from, Stage to, String why) {
        NotAllowed.unless(maySendBack(who, body));
        var agreement = locked(who, body);
        if (agreement.now() == to) {
            return;
        }
        must(agreement.now() == from && to.isBefore(from));
        UserError.unless(!why.isBlank() && why.length() <= LONGEST, Words.of("戻す理由を、2,000字以内で書いてください。",
                "Please say in up to 2,000 characters why it goes back."));
        move(who, body, BACK, from, to, PlainText.of(why));
    }

    /// Notes that the draft was published; the next one begins at the first stage.
    void published(Person who, String body, Agreement agreement) {
        move(who, body, PUBLISH, agreement.now(), Stage.OUTLINE,
                agreement.allOpen().stream().map(need -> need.words().ja()).collect(Collectors.joining()));
    }

    private Agreement locked(Person who, String body) {
        plans.mustFind(who, body);
        drafts.lock(body);
        return of(who, body);
    }

    private void move(Person who, String body, String kind, Stage from, Stage to, String words) {
        var at = Times.text(clock.instant());
        int revision = drafts.find(body).map(DraftStore.Draft::revision).orElse(0);
        stages.add(new StageStore.Move(body, 0, kind, from.code(), to.code(), revision, words, at, who.id()));
        boolean isEarly = kind.equals(PUBLISH) && (from != Stage.DECISION || !words.isEmpty());
        audit.append(AuditStore.Told.of(at, who, body, "stage." + (isEarly ? "early" : kind),
                kind.equals(PUBLISH) ? from.code() : to.code(), AuditEvent.sha256(from.code()),
                AuditEvent.sha256(to.code() + words)));
    }

    /// All needs as one remedy.
    static Words told(List<Need> open) {
        return Words.of(open.stream().map(need -> need.words().ja()).collect(Collectors.joining()),
                open.stream().map(need -> need.words().en()).collect(Collectors.joining(" ")));
    }

    private static void must(boolean isWhereItWas) {
        if (!isWhereItWas) {
            throw new UserError(Words.of("見ている間に、段階が変わりました。", "The stage was changed meanwhile."),
                    Words.of("今の段階を確かめて、もう一度選んでください。", "Please look where it stands and choose again."));
        }
    }
}

package jp.kanmin.app.service.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.consultation.Consultation.Kind;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.ConsultationStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.agreement.SettlementStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rounds in which the departments are asked about the draft. A department answers for itself; the office may write
/// down what it was told. That a department said nothing is on record too.
@Service
@Transactional(readOnly = true)
public class ConsultationService {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 200;

    private final ConsultationStore rounds;
    private final SettlementStore settlements;
    private final PlanService plans;
    private final TaskService tasks;
    private final AuditStore audit;
    private final Clock clock;

    ConsultationService(ConsultationStore rounds, SettlementStore settlements, PlanService plans,
            TaskService tasks, AuditStore audit, Clock clock) {
        this.rounds = rounds;
        this.settlements = settlements;
        this.plans = plans;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /// Minutes of an advisory board.
    public record Minutes(LocalDate held, String board, Stage stage, String words) {}

    /// The rounds of a body, the newest first.
    public List<Consultation> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return rounds.rounds(body).stream().map(this::whole).toList();
    }

    public Optional<Consultation> find(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return rounds.find(body, number).map(this::whole);
    }

    private Consultation whole(ConsultationStore.Round round) {
        return Consultation.of(round, rounds.answers(round.body(), round.number()),
                settlements.of(round.body(), round.number()));
    }

    /// Who may answer for a department: its people, and the office for whoever told it.
    public static boolean mayAnswer(Person who, String body, String department) {
        return Rights.mayLead(who, body)
                || (Rights.mayRead(who, body) && !department.isBlank()
                        && department.equals(who.department()));
    }

    /// Begins a round.
    ///
    /// @throws UserError when nobody is asked, a department is not known, or the last day is over
    @Transactional
    public int begin(Person who, String body, Stage stage, String words, LocalDate due,
            List<String> departments) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var draft = plans.mustFind(who, body);
        must(!departments.isEmpty(), "聞く部署を1つ以上選んでください。", "Please choose at least one department.");
        var known = tasks.departments(who, body);
        must(known.containsAll(departments), "登録のない部署があります。選び直してください。",
                "A department is not known. Please choose again.");
        must(!due.isBefore(LocalDate.now(clock)), "締切りは今日より後の日にしてください。",
                "Let the last day be today or later.");
        must(words.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        int number = rounds.nextRound(body);
        var at = Times.text(clock.instant());
        rounds.add(
                new ConsultationStore.Round(body, number, stage.code(), draft.revision(), PlainText.of(words),
                        due.toString(), String.join("\n", departments), "", at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "consultation.begin", Integer.toString(number), "",
                AuditEvent.sha256(String.join("\n", departments))));
        return number;
    }

    /// Takes an answer down.
    ///
    /// @param passage the chapter or measure it is about; empty for all
    /// @throws UserError when the round is closed, or an opinion says nothing
    @Transactional
    public void answer(Person who, String body, int number, String department, String kind, String passage,
            String words) {
        NotAllowed.unless(mayAnswer(who, body, department));
        var round = mustBeOpen(body, number);
        must(round.departments().contains(department), "この部署には照会していません。部署を選び直してください。",
                "This department was not asked. Please choose again.");
        var said = Kind.of(kind);
        must(said == Kind.NONE || !words.isBlank(), "どこをどう直すか、だれが担当するかを書いてください。",
                "Please say what is to be changed, or who is in charge.");
        must(words.length() <= LONGEST && passage.length() <= LONGEST_NAME, "文章が長すぎます。短くしてください。",
                "The words are too long.");
        var at = Times.text(clock.instant());
        int answer = round.answers().size() + 1;
        rounds.add(new ConsultationStore.Answer(body, number, answer, department, said.code(),
                PlainText.of(passage), PlainText.of(words), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "consultation.answer", number + "-" + answer, "",
                AuditEvent.sha256(said.code() + words)));
    }

    /// Ends a round. Departments that said nothing are on record as silent.
    @Transactional
    public void close(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var at = Times.text(clock.instant());
        if (rounds.close(body, number, at)) {
            audit.append(AuditStore.Told.of(at, who, body, "consultation.close", Integer.toString(number), "",
                    ""));
        }
    }

    /// Says what becomes of what a department wanted changed, also after the round.
    ///
    /// @throws UserError when there is no such answer, or it was not reflected and nobody says why
    @Transactional
    public void settle(Person who, String body, int number, int answer, Consultation.Settlement settlement) {
        NotAllowed.unless(Rights.mayLead(who, body));
        boolean isThere = rounds.find(body, number).map(this::whole).stream()
                .flatMap(round -> round.answers().stream())
                .anyMatch(one -> one.number() == answer && one.kind().asksForChange());
        must(isThere, "この意見はありません。一覧から選び直してください。", "There is no such answer. Please choose again.");
        must(settlement.isReflected() || !settlement.words().isBlank(), "反映しない理由を書いてください。",
                "Please say why it was not reflected.");
        must(settlement.words().length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        var at = Times.text(clock.instant());
        settlements.put(new SettlementStore.Settlement(body, number, answer, settlement.isReflected(),
                settlement.words(), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "consultation.settle", number + "-" + answer, "",
                AuditEvent.sha256(settlement.isReflected() + settlement.words())));
    }

    /// What advisory boards said, the newest first.
    public List<Minutes> minutes(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return rounds.minutes(body).stream().map(one -> new Minutes(LocalDate.parse(one.held()), one.board(),
                Stage.of(one.stage()).orElse(Stage.OUTLINE), one.words())).toList();
    }

    /// Takes minutes down.
    @Transactional
    public void keep(Person who, String body, Minutes minutes) {
        NotAllowed.unless(Rights.mayLead(who, body));
        must(!minutes.board.isBlank() && minutes.board.length() <= LONGEST_NAME, "会議の名前を書いてください。",
                "Please name the board.");
        must(!minutes.words.isBlank() && minutes.words.length() <= LONGEST, "会議で出た意見を書いてください。",
                "Please write what was said.");
        int number = rounds.nextMinutes(body);
        var at = Times.text(clock.instant());
        rounds.add(new ConsultationStore.Minutes(body, number, minutes.held.toString(),
                PlainText.of(minutes.board),
                minutes.stage.code(), PlainText.of(minutes.words), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "consultation.minutes", Integer.toString(number), "",
                AuditEvent.sha256(minutes.words)));
    }

    private Consultation mustBeOpen(String body, int number) {
        var round = rounds.find(body, number).map(this::whole);
        must(round.isPresent(), "この照会はありません。一覧から選び直してください。", "There is no such round. Please choose again.");
        must(!round.orElseThrow().isClosed(), "この照会は締め切りました。推進事務局に相談してください。",
                "This round is closed. Please ask the planning office.");
        return round.orElseThrow();
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}

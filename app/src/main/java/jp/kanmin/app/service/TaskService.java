package jp.kanmin.app.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.TaskList.State;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.RemarkStore;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who writes what of a plan, by when, and how far it is (guide, the drafting organisation).
@Service
@Transactional(readOnly = true)
public class TaskService {

    /// In characters.
    static final int LONGEST = 2000;

    private final PlanService plans;
    private final DraftStore drafts;
    private final TaskStore tasks;
    private final RemarkStore remarks;
    private final VersionStore versions;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    TaskService(PlanService plans, DraftStore drafts, TaskStore tasks, RemarkStore remarks,
            VersionStore versions,
            PersonStore people, AuditStore audit, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.tasks = tasks;
        this.remarks = remarks;
        this.versions = versions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Something that happened to a piece of work.
    ///
    /// @param kind `entrust`, `ask`, `done` or `back`
    /// @param by the name of who did it
    /// @param day in Japan
    public record Moved(String kind, String by, LocalDate day, String department, Optional<LocalDate> due,
            String words) {}

    /// The work on the plan of a body.
    public TaskList list(Person who, String body) {
        var today = LocalDate.now(clock);
        var draft = plans.draft(who, body);
        if (draft.isEmpty()) {
            return new TaskList(body, false, "", today, List.of());
        }
        var said = tasks.of(body).stream().collect(Collectors.toMap(TaskStore.Task::part, task -> task));
        var open = remarks.of(body).stream()
                .filter(remark -> remark.answerTo().isEmpty() && remark.closedAt().isEmpty())
                .collect(Collectors.groupingBy(remark -> RemarkService.taskOf(remark.part()),
                        Collectors.summingInt(_ -> 1)));
        return new TaskListing(who, draft.get(), said, drafts.written(body), tasks.judged(body), open,
                versions.latest(body).map(VersionStore.Version::publishedAt)).list(today);
    }

    /// What happened to a piece of work, the newest first.
    public List<Moved> history(Person who, String body, String code) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return tasks.moves(body, code).stream().map(this::moved).toList();
    }

    /// The departments that people of a body belong to, by name.
    public List<String> departments(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return people.of(body).stream().filter(person -> person.state() != Person.State.LEFT)
                .map(Person::department).filter(name -> !name.isBlank()).distinct().sorted().toList();
    }

    /// Who calls pieces of work done: those of the planning section. Nobody, in an office that has none; then the
    /// office does.
    public List<String> approvers(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return approvers(body).stream().map(Person::name).toList();
    }

    /// Whether a person may call pieces of work done here: the planning section, where there is one.
    public boolean mayApprove(Person who, String body) {
        return Rights.mayApprove(who, body) && (who.is(Role.APPROVER) || approvers(body).isEmpty());
    }

    /// Entrusts a piece of work to a department, or back to the office.
    ///
    /// @param department empty for the office
    @Transactional
    public void entrust(Person who, String body, String code, String department, Optional<LocalDate> due) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var was = mustFind(who, body, code);
        var name = department.strip();
        var day = due.map(LocalDate::toString).orElse("");
        if (was.department().equals(name) && was.due().equals(day)) {
            return;
        }
        keep(who, was.entrusted(name, day), move(who, was, "entrust", name, day, ""));
    }

    /// Says that a piece of work is ready for somebody else to look at.
    @Transactional
    public void ask(Person who, String body, String code) {
        var was = mustFind(who, body, code);
        NotAllowed.unless(Rights.mayWrite(who, body, was.department()));
        become(who, was, State.WAITING, "ask", "");
    }

    /// Calls a piece of work done.
    @Transactional
    public void done(Person who, String body, String code) {
        NotAllowed.unless(mayApprove(who, body));
        become(who, mustFind(who, body, code), State.DONE, "done", "");
    }

    /// Sends a piece of work back to whoever writes it.
    ///
    /// @param why what is missing; never blank
    @Transactional
    public void back(Person who, String body, String code, String why) {
        NotAllowed.unless(mayApprove(who, body));
        var words = why.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new UserError(
                    Words.of("差し戻す理由がないか、長すぎます。",
                            "There is no reason for sending it back, or it is too long."),
                    Words.of("何を直せばよいか、%d字以内で書いてください。".formatted(LONGEST),
                            "Say in up to %d characters what to mend.".formatted(LONGEST)));
        }
        become(who, mustFind(who, body, code), State.WRITING, "back", words);
    }

    private void become(Person who, TaskStore.Task was, State state, String kind, String words) {
        var now = list(who, was.body()).find(was.part()).map(TaskList.Task::state);
        if (now.filter(state::equals).isEmpty()) {
            keep(who, was.withState(state.code()), move(who, was, kind, "", "", words));
        }
    }

    private void keep(Person who, TaskStore.Task task, TaskStore.Move move) {
        tasks.put(task);
        tasks.add(move);
        audit.append(AuditStore.Told.of(move.at(), who, move.body(), "task." + move.kind(), move.part(), "",
                AuditEvent.sha256(String.join("\n", move.department(), move.due(), move.words()))));
    }

    private TaskStore.Move move(Person who, TaskStore.Task task, String kind, String department, String due,
            String words) {
        int revision = drafts.find(task.body()).map(DraftStore.Draft::revision).orElse(0);
        return new TaskStore.Move(task.body(), 0, task.part(), kind, revision, department, due, words,
                Times.text(clock.instant()), who.id());
    }

    /// What is said of a piece of work of the draft, which stays locked until the end.
    private TaskStore.Task mustFind(Person who, String body, String code) {
        NotAllowed.unless(Rights.mayRead(who, body));
        boolean isWork = drafts.lock(body) && !code.equals(TaskList.Task.PUBLISH)
                && list(who, body).find(code).isPresent();
        if (!isWork) {
            throw new UserError(Words.of("この作業は計画にありません。", "The plan has no such piece of work."),
                    Words.of("作業の一覧から選び直してください。", "Please choose again from the list."));
        }
        return tasks.find(body, code).orElseGet(() -> TaskStore.Task.of(body, code));
    }

    private List<Person> approvers(String body) {
        return people.of(body).stream()
                .filter(person -> person.state() == Person.State.ACTIVE && person.is(Role.APPROVER)).toList();
    }

    private Moved moved(TaskStore.Move move) {
        return new Moved(move.kind(), people.find(move.person()).map(Person::name).orElse(""),
                LocalDate.ofInstant(Times.time(move.at()), clock.getZone()), move.department(),
                Optional.of(move.due()).filter(due -> !due.isEmpty()).map(LocalDate::parse), move.words());
    }

    /// The revision of the newest step in each piece of work.
    static Map<String, Integer> byTask(Map<String, Integer> byPart) {
        return byPart.entrySet().stream().flatMap(entry -> DocumentPart.of(entry.getKey()).stream()
                .map(part -> Map.entry(Section.taskOf(part), entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }
}

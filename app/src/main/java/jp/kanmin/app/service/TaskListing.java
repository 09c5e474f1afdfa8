package jp.kanmin.app.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.TaskList.Group;
import jp.kanmin.app.service.TaskList.State;
import jp.kanmin.app.service.TaskList.Task;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;

/// Puts the list together from what is said of the tasks and what was written in the draft. How far a piece of work
/// is follows from both: what was written in after somebody looked at it is in progress again.
final class TaskListing {

    private static final Words NO_CONTACT = Words.of("問い合わせ先（担当課と、電話かメール）",
            "a contact: section, and telephone or mail");
    private static final Words NO_MEASURE = Words.of("施策を1つ以上", "at least one measure");
    private static final Words PUBLISH = Words.of("計画を公表する", "Publish the plan");

    private final Person who;
    private final PlanDraft draft;
    private final Map<String, TaskStore.Task> said;
    private final Map<String, Integer> written;
    private final int wholeWritten;
    private final Map<String, Integer> judged;
    private final Map<String, Integer> remarks;
    private final Optional<String> publishedAt;

    /// @param written the revision of the newest step in each part; a blank part is the whole
    /// @param judged the revision at which the state of each task was last said
    /// @param remarks open threads by task
    TaskListing(Person who, PlanDraft draft, Map<String, TaskStore.Task> said, Map<String, Integer> written,
            Map<String, Integer> judged, Map<String, Integer> remarks, Optional<String> publishedAt) {
        this.who = who;
        this.draft = draft;
        this.said = said;
        this.written = TaskService.byTask(written);
        wholeWritten = written.getOrDefault("", 0);
        this.judged = judged;
        this.remarks = remarks;
        this.publishedAt = publishedAt;
    }

    TaskList list(LocalDate today) {
        var list = new ArrayList<Task>();
        for (var section : Section.values()) {
            if (section != Section.MEASURES) {
                list.add(task(section.code(), Group.CHAPTERS, section.words(), Optional.empty()));
            }
        }
        list.add(task(Section.MEASURES.code(), Group.MEASURES,
                Words.of("施策を選ぶ・章の文章", "Choosing measures, text of the chapter"), Optional.empty()));
        for (var measure : draft.plan().measures()) {
            DocumentPart.of("measures/" + measure.id()).ifPresent(part -> list.add(task(part.path(),
                    Group.MEASURES, Words.of(title(measure), title(measure)), Optional.of(measure))));
        }
        list.add(publication());
        return new TaskList(draft.body(), true, draft.plan().name(), today, list);
    }

    private Task task(String code, Group group, Words title, Optional<Measure> measure) {
        var known = said.getOrDefault(code, TaskStore.Task.of(draft.body(), code));
        boolean isChangedSince = judged.containsKey(code) && newest(code) > judged.getOrDefault(code, 0);
        boolean mayWrite = Rights.mayWrite(who, draft.body(), known.department());
        return new Task(code, group, title, measure.isPresent(), state(known, isChangedSince),
                !known.unknownAt().isEmpty(), isChangedSince && isJudged(known), known.department(),
                Optional.of(known.due()).filter(due -> !due.isEmpty()).map(LocalDate::parse), List.of(),
                remarks.getOrDefault(code, 0), isMine(known, mayWrite), mayWrite,
                measure.filter(found -> found.evidence().isEmpty()).isPresent());
    }

    private State state(TaskStore.Task known, boolean isChangedSince) {
        if (isJudged(known)) {
            return isChangedSince ? State.WRITING : State.of(known.state());
        }
        return newest(known.part()) > 0 ? State.WRITING : State.of(known.state());
    }

    private static boolean isJudged(TaskStore.Task known) {
        var state = State.of(known.state());
        return state == State.WAITING || state == State.DONE;
    }

    private int newest(String code) {
        return Math.max(wholeWritten, written.getOrDefault(code, 0));
    }

    /// Of the office what is entrusted to nobody else; of a department what is entrusted to it.
    private boolean isMine(TaskStore.Task known, boolean mayWrite) {
        return mayWrite && (known.department().equals(who.department())
                || (who.is(Role.OFFICE) && known.department().isEmpty()));
    }

    private Task publication() {
        var plan = draft.plan();
        var blocks = new ArrayList<Words>();
        if (!plan.contact().isReachable()) {
            blocks.add(NO_CONTACT);
        }
        if (plan.measures().isEmpty()) {
            blocks.add(NO_MEASURE);
        }
        boolean isChanged = publishedAt.filter(at -> draft.savedAt().compareTo(at) > 0).isPresent();
        var state = publishedAt.isEmpty() ? State.OPEN : isChanged ? State.WRITING : State.DONE;
        boolean mayLead = Rights.mayLead(who, draft.body());
        return new Task(Task.PUBLISH, Group.PUBLICATION, PUBLISH, false, state, false, isChanged, "",
                Optional.empty(), blocks, 0, mayLead, mayLead, false);
    }

    private static String title(Measure measure) {
        return measure.title().isBlank() ? "（" + measure.id() + "）" : measure.title();
    }
}

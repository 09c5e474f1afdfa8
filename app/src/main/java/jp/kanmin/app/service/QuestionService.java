package jp.kanmin.app.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.QuestionStore;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is said of single questions: «I do not know», by when it will be settled, where an answer came from.
@Service
@Transactional(readOnly = true)
public class QuestionService {

    private final QuestionStore questions;
    private final TaskStore tasks;
    private final AuditStore audit;
    private final Clock clock;

    QuestionService(QuestionStore questions, TaskStore tasks, AuditStore audit, Clock clock) {
        this.questions = questions;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is said of a question.
    ///
    /// @param isUnknown somebody said «I do not know», and nobody has answered since
    /// @param until by when it is to be settled, as typed; empty for not said
    /// @param origin `template`, `body:182079`, `sample:7`; empty for own words
    public record Said(String question, boolean isUnknown, String until, String origin) {

        /// Nothing said.
        public static Said nothing(String question) {
            return new Said(question, false, "", "");
        }
    }

    /// What is said of the questions of a body, by their ids.
    public Map<String, Said> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return questions.of(body).stream()
                .map(said -> new Said(said.question(), !said.unknownAt().isEmpty(), said.until(),
                        said.origin()))
                .collect(Collectors.toMap(Said::question, Function.identity()));
    }

    /// Notes «I do not know», with the day it is to be settled by, as typed. Said again, it only changes the day.
    @Transactional
    public void declareUnknown(Person who, String body, String question, DocumentPart part, String until) {
        NotAllowed.unless(Rights.mayWrite(who, body, owner(body, part)));
        var at = Times.text(clock.instant());
        var was = said(body, question, part);
        var is = was.withUnknown(was.unknownAt().isEmpty() ? at : was.unknownAt(), until);
        if (is.equals(was)) {
            return;
        }
        questions.put(is);
        tasks.put(task(body, part).withUnknownAt(is.unknownAt()));
        audit.append(AuditStore.Told.of(at, who, body, "question.unknown", question, "", ""));
    }

    /// Notes that a question is answered, and where the answer was taken over from.
    @Transactional
    public void settle(Person who, String body, String question, DocumentPart part, String origin) {
        NotAllowed.unless(Rights.mayWrite(who, body, owner(body, part)));
        var was = said(body, question, part);
        var is = was.withUnknown("", "").withOrigin(origin.isEmpty() ? was.origin() : origin);
        if (is.equals(was)) {
            return;
        }
        questions.put(is);
        if (!was.unknownAt().isEmpty()) {
            var key = Section.taskOf(part);
            var open = openIn(body, key);
            tasks.put(task(body, part).withUnknownAt(open.isEmpty() ? "" : open.getFirst()));
            audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, "question.settled",
                    question, "", ""));
        }
    }

    /// Since when questions of a task are unknown, the oldest first.
    private List<String> openIn(String body, String task) {
        return questions.of(body).stream().filter(said -> !said.unknownAt().isEmpty())
                .filter(said -> Section.taskOf(new DocumentPart(said.part())).equals(task))
                .map(QuestionStore.Said::unknownAt).sorted().toList();
    }

    private QuestionStore.Said said(String body, String question, DocumentPart part) {
        return questions.find(body, question)
                .orElseGet(() -> QuestionStore.Said.of(body, question, part.path()));
    }

    private TaskStore.Task task(String body, DocumentPart part) {
        var key = Section.taskOf(part);
        return tasks.find(body, key).orElseGet(() -> TaskStore.Task.of(body, key));
    }

    private String owner(String body, DocumentPart part) {
        return tasks.find(body, Section.taskOf(part)).map(TaskStore.Task::department).orElse("");
    }
}

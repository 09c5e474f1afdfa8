package jp.kanmin.app.service.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds people of what they have to do: a week before the day, the day before it, and when it is over.
@Service
public class ReminderService implements Dues {

    private static final int WEEK = 7;

    private final TaskStore tasks;
    private final PersonStore people;
    private final Post post;
    private final Clock clock;

    ReminderService(TaskStore tasks, PersonStore people, Post post, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /// Writes today's reminders, one mail a person. Called again on the same day it writes nothing more.
    ///
    /// @return how many people have something to be reminded of
    @Override
    @Transactional
    public int remind() {
        if (!post.isOpen()) {
            return 0;
        }
        var today = LocalDate.now(clock);
        var theirs = new LinkedHashMap<Person, List<TaskStore.Task>>();
        var ofBody = new LinkedHashMap<String, List<Person>>();
        for (var task : tasks.openBy(today.plusDays(WEEK).toString())) {
            if (isDue(task, today)) {
                ofBody.computeIfAbsent(task.body(), people::of).stream().filter(person -> isFor(person, task))
                        .forEach(person -> theirs.computeIfAbsent(person, _ -> new ArrayList<>()).add(task));
            }
        }
        theirs.forEach((person, due) -> post.write(person.mail(), "reminder/" + today + "/" + person.id(),
                text(person, due, today)));
        return theirs.size();
    }

    private static boolean isDue(TaskStore.Task task, LocalDate today) {
        var due = LocalDate.parse(task.due());
        return due.isBefore(today) || due.equals(today.plusDays(1)) || due.equals(today.plusDays(WEEK));
    }

    /// What is entrusted to a department is its people's; all else is the office's.
    private static boolean isFor(Person person, TaskStore.Task task) {
        return person.state() == Person.State.ACTIVE && (task.department().isEmpty()
                ? person.is(Role.OFFICE)
                : person.is(Role.DEPARTMENT) && person.department().equals(task.department()));
    }

    private MailText text(Person person, List<TaskStore.Task> due, LocalDate today) {
        var body = Bodies.find(person.body()).map(Body::fullName).orElse(person.body());
        var link = post.link("/office");
        return new MailText("【官民】期限のお知らせ（%d件）".formatted(due.size()), Words.of("""
                %s 様

                %sの計画で、期限の近い作業、または過ぎた作業があります。

                %s

                計画づくりの画面: %s
                """.formatted(person.name(), body, lines(due, today, Words::ja), link), """
                In the plan of %s the following is due soon, or overdue.

                %s

                Your plan: %s
                """.formatted(body, lines(due, today, Words::en), link)));
    }

    private static String lines(List<TaskStore.Task> due, LocalDate today, Function<Words, String> in) {
        var lines = new ArrayList<String>();
        due.forEach(task -> lines.add("- %s %s %s".formatted(task.due(),
                in.apply(title(task.part())), in.apply(when(LocalDate.parse(task.due()), today)))));
        return String.join("\n", lines);
    }

    private static Words title(String part) {
        return Section.of(part).map(Section::words)
                .orElseGet(() -> Words.of("個別施策 " + part, "Measure " + part));
    }

    private static Words when(LocalDate due, LocalDate today) {
        long days = today.until(due, ChronoUnit.DAYS);
        return days < 0
                ? Words.of("（期限を過ぎています）", "(overdue)")
                : Words.of("（あと%d日）".formatted(days), "(in %d days)".formatted(days));
    }
}

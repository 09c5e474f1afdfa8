package jp.kanmin.app.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.RemarkService;
import jp.kanmin.app.service.TaskList;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// One piece of work: whom it is entrusted to, by when, how far it is, what happened to it.
@Controller
public final class TaskPages {

    private static final int LONGEST = 60;

    private final TaskService tasks;
    private final RemarkService remarks;
    private final Clock clock;

    TaskPages(TaskService tasks, RemarkService remarks, Clock clock) {
        this.tasks = tasks;
        this.remarks = remarks;
        this.clock = clock;
    }

    /// What was typed into the form of a task, with what is wrong with it.
    ///
    /// @param field the field the error is about; empty for none
    public record Typed(String department, String due, String why, String field, String error) {}

    @GetMapping("/office/tasks/{task}")
    Sent section(Person who, Site site, @PathVariable String task) {
        return page(who, site, task, Optional.empty());
    }

    @GetMapping("/office/tasks/measures/{id}")
    Sent measure(Person who, Site site, @PathVariable String id) {
        return page(who, site, "measures/" + id, Optional.empty());
    }

    @PostMapping("/office/tasks")
    View change(Person who, Site site, @RequestParam String task, @RequestParam("do") String what,
            @RequestParam(defaultValue = "") String department, @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String why) {
        try {
            switch (what) {
                case "entrust" -> tasks.entrust(who, who.body(), task, department(department), day(due));
                case "ask" -> tasks.ask(who, who.body(), task);
                case "done" -> tasks.done(who, who.body(), task);
                case "back" -> tasks.back(who, who.body(), task, why);
                default -> throw notHere();
            }
        } catch (UserError e) {
            return page(who, site, task, Optional.of(new Typed(department, due, why,
                    what.equals("back")
                            ? "why"
                            : department.strip().length() > LONGEST ? "department" : "due",
                    e.in(site.words().language()))));
        }
        var path = tasks.list(who, who.body()).find(task).map(Workplace::leading).orElse("/office");
        return new RedirectView(site.to(path, "did", what));
    }

    private Sent page(Person who, Site site, String code, Optional<Typed> typed) {
        var list = tasks.list(who, who.body());
        var task = list.find(code).filter(found -> !found.code().equals(TaskList.Task.PUBLISH))
                .orElseThrow(TaskPages::notHere);
        var words = site.words();
        var title = words.say(task.title());
        var shown = new HashMap<String, Object>(Map.of("who", who, "tasks", list, "task", task,
                "history", tasks.history(who, who.body(), code),
                "departments", tasks.departments(who, who.body()),
                "approvers", tasks.approvers(who, who.body()),
                "mayLead", Rights.mayLead(who, who.body()), "mayApprove", tasks.mayApprove(who, who.body()),
                "remarks", remarks.of(who, who.body()).of(code), "done", Notice.of(site)));
        shown.put("typed", typed.orElseGet(() -> new Typed(task.department(),
                task.due().map(day -> words.isEnglish() ? day.toString() : JapaneseDate.of(day).written())
                        .orElse(""),
                "", "", "")));
        var steps = List.of(site.step("office", "/office"),
                task.isMeasure() ? Page.Step.asWritten(title, "") : Page.Step.of(words, title, ""));
        return Sent.of(typed.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "office/task.jte", site,
                site.page(title, steps), shown);
    }

    private static String department(String typed) {
        var name = typed.strip();
        if (name.length() > LONGEST) {
            throw new UserError(Words.of("部署の名前が長すぎます。", "The name of the department is too long."),
                    Words.of("%d字以内で書いてください。".formatted(LONGEST),
                            "Please write up to %d characters.".formatted(LONGEST)));
        }
        return name;
    }

    /// The last day of a date in any form, such as 来年3月末 or R9.3.31; empty for nothing.
    private Optional<LocalDate> day(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var date = JapaneseDate.parse(text, LocalDate.now(clock)).filter(read -> !read.toBeFilled());
        return Optional.of(date.map(JapaneseDate::last).orElseThrow(() -> {
            var said = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            return new UserError(
                    Words.of("「%s」は日付として読めません。".formatted(said),
                            "“%s” cannot be read as a date.".formatted(said)),
                    Words.of("「令和9年3月31日」「R9.3.31」「2027-03-31」のように書いてください。",
                            "Please write it like 2027-03-31."));
        }));
    }

    private static NotHere notHere() {
        return new NotHere(Words.of("この作業は計画にありません。", "The plan has no such piece of work."),
                Words.of("作業の一覧から選び直してください。", "Please choose again from the list."));
    }
}

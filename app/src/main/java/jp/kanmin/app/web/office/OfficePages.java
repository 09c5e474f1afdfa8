package jp.kanmin.app.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.OverviewService;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.advice.ReceivedService;
import jp.kanmin.app.service.campaign.MessageService;
import jp.kanmin.app.service.campaign.ReplyService;
import jp.kanmin.app.web.advice.AdvicePages;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Where somebody who signed in begins: the list of what is to do.
@Controller
public final class OfficePages {

    private final TaskService tasks;
    private final ReplyService replies;
    private final MessageService messages;
    private final ReceivedService advice;
    private final Clock clock;

    OfficePages(TaskService tasks, ReplyService replies, MessageService messages, ReceivedService advice,
            Clock clock) {
        this.tasks = tasks;
        this.replies = replies;
        this.messages = messages;
        this.advice = advice;
        this.clock = clock;
    }

    /// Whoever has no draft to look at is led to the figures they may see.
    @GetMapping("/office")
    View office(Person who, Site site) {
        if (!Rights.mayRead(who, who.body()) && OverviewService.mayOpen(who)) {
            return new RedirectView(site.to("/office/overview"));
        }
        var all = tasks.list(who, who.body());
        boolean mineOnly = site.asked("show").isEmpty()
                ? who.is(Role.DEPARTMENT) && !who.is(Role.OFFICE)
                : site.asked("show").equals("mine");
        return Sent.of("office/tasks.jte", site,
                site.page(site.words().say("task.list"), List.of(site.here("office"))),
                Map.of("who", who, "unanswered", replies.unanswered(who), "unread", messages.unread(who),
                        "tasks",
                        all, "shown", mineOnly ? all.mine() : all, "mineOnly", mineOnly,
                        "mayLead", Rights.mayLead(who, who.body()),
                        "advice", advice.open(who, who.body()).stream()
                                .map(one -> AdvicePages.Line.of(one, LocalDate.now(clock), site)).toList(),
                        "done", Notice.of(site)));
    }
}

package jp.kanmin.app.web.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.service.campaign.ReplyService;
import jp.kanmin.app.service.campaign.ReplyService.Reply;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a body is asked by the nation or its prefecture, and its answers.
@Controller
public final class AskedPages {

    private static final String ALL = "/office/asked";
    private static final String ONE = ALL + CampaignPages.ID;

    private final ReplyService replies;
    private final Clock clock;

    AskedPages(ReplyService replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /// A campaign in a line.
    public record Line(String address, String title, String from, String due, String state, boolean isLate) {}

    /// An answer that was sent.
    public record Past(String when, String by, List<String> values) {
        public Past {
            values = List.copyOf(values);
        }
    }

    @GetMapping(ALL)
    Sent all(Person who, Site site) {
        var lines = replies.all(who).stream().map(reply -> line(reply, site)).toList();
        return Sent.of("campaign/asked.jte", site,
                site.page(site.words().say("asked"),
                        List.of(site.step("office", "/office"), site.here("asked"))),
                Map.of("who", who, "lines", lines));
    }

    private Line line(Reply reply, Site site) {
        var campaign = reply.campaign();
        return new Line(site.to(ALL + "/" + campaign.id()), campaign.title(), campaign.askerName(),
                due(reply, site), state(reply, site), isLate(reply));
    }

    private boolean isLate(Reply reply) {
        return !reply.isSent() && reply.campaign().takesAnswers()
                && reply.campaign().isOver(LocalDate.now(clock));
    }

    private static String due(Reply reply, Site site) {
        return reply.campaign().due().map(day -> DateWords.of(day, site.words())).orElse("");
    }

    private static String state(Reply reply, Site site) {
        return site.words().say("asked.state." + (reply.isSent()
                ? reply.hasDraft() ? "correcting" : "sent"
                : reply.campaign().isClosed() ? "missed" : reply.hasDraft() ? "draft" : "none"));
    }

    @GetMapping(ONE)
    Sent one(@PathVariable String id, Person who, Site site) {
        var reply = mustFind(who, id);
        return one(HttpStatus.OK, reply, reply.said(), reply.seen(), who, site, Optional.empty());
    }

    /// Keeps an answer, or sends it.
    @PostMapping(ONE)
    Object answer(@PathVariable String id, HttpServletRequest request, Person who, Site site) {
        var typed = new Typed(request);
        var reply = mustFind(who, id);
        var said = typed.said(reply.campaign().questions().size());
        boolean isSent = typed.of("do").equals("send");
        try {
            replies.save(who, id, typed.number("seen"), said, isSent);
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, reply, said, typed.number("seen"), who, site,
                    Optional.of(e));
        }
        return Onward.to(site.to(ALL + "/" + id, "told", isSent ? "send" : "save"));
    }

    private Sent one(HttpStatus status, Reply reply, List<Said> said, int seen, Person who, Site site,
            Optional<UserError> error) {
        var words = site.words();
        var campaign = reply.campaign();
        var shown = new HashMap<String, Object>(Map.of("who", who, "campaign", campaign, "said", said, "seen",
                seen, "state", state(reply, site), "due", due(reply, site), "isLate", isLate(reply), "error",
                error, "told", site.asked("told"), "address", site.to(ALL + "/" + campaign.id())));
        shown.put("mayAnswer", campaign.takesAnswers() && Rights.mayLead(who, who.body()));
        shown.put("past", reply.sent().stream().map(one -> new Past(Days.of(one.at(), clock, words), one.by(),
                ResultView.written(campaign, one.said(), words))).toList());
        return Sent.of(status, "campaign/answer.jte", site,
                site.page(campaign.title(), List.of(site.step("office", "/office"), site.step("asked", ALL),
                        Page.Step.asWritten(campaign.title(), ""))),
                shown);
    }

    private Reply mustFind(Person who, String id) {
        return replies.find(who, id).orElseThrow(CampaignPages::nothing);
    }
}

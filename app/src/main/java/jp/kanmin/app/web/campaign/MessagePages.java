package jp.kanmin.app.web.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.campaign.BodyChooser;
import jp.kanmin.app.service.campaign.MessageService;
import jp.kanmin.app.service.campaign.MessageService.Message;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Messages of the nation and prefectures to bodies: written, received, read.
@Controller
public final class MessagePages {

    private static final String ALL = "/office/messages";
    private static final String NEW = ALL + "/new";
    private static final String ONE = ALL + CampaignPages.ID;

    private final MessageService messages;
    private final BodyChooser chooser;
    private final Clock clock;

    MessagePages(MessageService messages, BodyChooser chooser, Clock clock) {
        this.messages = messages;
        this.chooser = chooser;
        this.clock = clock;
    }

    /// A message in a line.
    public record Line(String address, String subject, String from, String day, String state) {}

    /// A body that a message is for.
    public record Receiver(String name, String state) {}

    @GetMapping(ALL)
    Sent all(Person who, Site site) {
        boolean maySend = Rights.mayFollowUp(who, who.body());
        var sent = maySend ? messages.sent(who) : List.<Message>of();
        var received = Rights.mayRead(who, who.body()) ? messages.received(who) : List.<Message>of();
        return Sent.of("campaign/messages.jte", site, page(site, Optional.empty()), Map.of("who", who,
                "maySend", maySend, "sent",
                sent.stream().map(one -> line(one, site, site.words().say("message.readOf",
                        one.receivers().size(), one.read()))).toList(),
                "received", received.stream().map(one -> line(one, site,
                        site.words().say(one.read() > 0 ? "message.read" : "message.unread"))).toList()));
    }

    private Line line(Message one, Site site, String state) {
        return new Line(site.to(ALL + "/" + one.id()), one.subject(), one.from(),
                Days.of(one.at(), clock, site.words()), state);
    }

    @GetMapping(NEW)
    Sent write(HttpServletRequest request, Person who, Site site) {
        chooser.all(who);
        var typed = new Typed(request);
        return write(HttpStatus.OK, typed, FilterView.of(who, typed.filter()), who, site, Optional.empty());
    }

    /// Looks at whom it would go to, or sends it.
    @PostMapping(NEW)
    Object send(HttpServletRequest request, Person who, Site site) {
        var typed = new Typed(request);
        var view = FilterView.of(who, typed.filter());
        try {
            if (typed.of("do").equals("look")) {
                return write(HttpStatus.OK, typed, view.with(chooser.choose(who, typed.filter())), who, site,
                        Optional.empty());
            }
            var id = messages.send(who, typed.of("subject"), typed.of("words"), typed.filter());
            return Onward.to(site.to(ALL + "/" + id, "told", "sent"));
        } catch (UserError e) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, typed, view, who, site, Optional.of(e));
        }
    }

    private static Sent write(HttpStatus status, Typed typed, FilterView view, Person who, Site site,
            Optional<UserError> error) {
        return Sent.of(status, "campaign/write.jte", site,
                page(site, Optional.of(site.words().say("message.new"))),
                Map.of("who", who, "view", view, "error", error, "subject", typed.of("subject"), "words",
                        typed.of("words"), "address", site.to(NEW)));
    }

    @GetMapping(ONE)
    Sent one(@PathVariable String id, Person who, Site site) {
        var message = mustFind(who, id);
        var words = site.words();
        boolean isOurs = message.receivers().stream().noneMatch(one -> one.body().equals(who.body()));
        var shown = new HashMap<String, Object>(Map.of("who", who, "message", message, "day",
                Days.of(message.at(), clock, words), "isOurs", isOurs, "told", site.asked("told"), "address",
                site.to(ALL + "/" + id)));
        shown.put("receivers", isOurs
                ? message.receivers().stream().map(one -> new Receiver(one.name(), one.isRead()
                        ? words.say("message.readOn", Days.of(one.readAt(), clock, words))
                        : words.say(one.isReached() ? "message.unread" : "campaign.unreached"))).toList()
                : List.of());
        shown.put("mayRead", !isOurs && message.read() == 0
                && (Rights.mayLead(who, who.body()) || Rights.mayApprove(who, who.body())));
        shown.put("readOf", words.say("message.readOf", message.receivers().size(), message.read()));
        return Sent.of("campaign/message.jte", site, page(site, Optional.of(message.subject())), shown);
    }

    /// Says that it was read.
    @PostMapping(ONE)
    Object read(@PathVariable String id, Person who, Site site) {
        mustFind(who, id);
        messages.read(who, id);
        return Onward.to(site.to(ALL + "/" + id, "told", "read"));
    }

    private Message mustFind(Person who, String id) {
        return messages.find(who, id).orElseThrow(() -> new NotHere(
                Words.of("このお知らせはありません。", "There is no such message."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    private static Page page(Site site, Optional<String> title) {
        return title.map(one -> site.page(one, List.of(site.step("office", "/office"),
                site.step("message", ALL), Page.Step.asWritten(one, ""))))
                .orElseGet(() -> site.page(site.words().say("message"),
                        List.of(site.step("office", "/office"), site.here("message"))));
    }
}

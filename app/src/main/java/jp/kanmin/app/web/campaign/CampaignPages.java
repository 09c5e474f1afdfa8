package jp.kanmin.app.web.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.campaign.BodyChooser;
import jp.kanmin.app.service.campaign.Campaign;
import jp.kanmin.app.service.campaign.CampaignService;
import jp.kanmin.app.service.campaign.CampaignService.Written;
import jp.kanmin.app.service.campaign.Question;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Campaigns of questions, for who asks: prepared, sent out, followed, ended, published.
@Controller
public final class CampaignPages {

    static final String ID = "/{id:[0-9a-f-]{36}}";

    private static final String ALL = "/office/campaigns";
    private static final String ONE = ALL + ID;

    private final CampaignService campaigns;
    private final BodyChooser chooser;
    private final Clock clock;

    CampaignPages(CampaignService campaigns, BodyChooser chooser, Clock clock) {
        this.campaigns = campaigns;
        this.chooser = chooser;
        this.clock = clock;
    }

    /// A campaign in a line.
    public record Line(String address, String title, String state, String due, String coverage) {}

    @GetMapping(ALL)
    Sent all(Person who, Site site) {
        return all(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent all(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var lines = campaigns.all(who).stream().map(one -> new Line(site.to(ALL + "/" + one.id()),
                one.title(), state(one, site), due(one, site),
                one.isOpened() ? ResultView.coverage(campaigns.results(who, one), site.words()) : ""))
                .toList();
        return Sent.of(status, "campaign/list.jte", site, page(site, Optional.empty()),
                Map.of("who", who, "lines", lines, "error", error));
    }

    /// Begins one.
    @PostMapping(ALL)
    Object begin(Person who, Site site) {
        try {
            return Onward.to(site.to(ALL + "/" + campaigns.begin(who, site.asked("title"))));
        } catch (UserError e) {
            return all(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
    }

    private String state(Campaign one, Site site) {
        var state = one.isPublished()
                ? "published"
                : one.isClosed()
                        ? "closed"
                        : !one.isOpened() ? "prepared" : one.isOver(today()) ? "over" : "open";
        return site.words().say("campaign.state." + state);
    }

    private static String due(Campaign one, Site site) {
        return one.due().map(day -> DateWords.of(day, site.words())).orElse("");
    }

    @GetMapping(ONE)
    Sent one(@PathVariable String id, Person who, Site site) {
        return one(HttpStatus.OK, mustFind(who, id), who, site, Optional.empty(), Optional.empty());
    }

    /// Keeps what is written, sends it out, reminds, ends or publishes, as the pressed button says.
    @PostMapping(ONE)
    Object work(@PathVariable String id, HttpServletRequest request, Person who, Site site) {
        var typed = new Typed(request);
        var what = typed.of("do");
        try {
            switch (what) {
                case "save", "more", "bodies" -> campaigns.write(who, id, written(typed));
                case "open" -> {
                    campaigns.write(who, id, written(typed));
                    campaigns.open(who, id);
                }
                case "remind" -> campaigns.remind(who, id);
                case "close" -> campaigns.close(who, id);
                case "publish" -> campaigns.publish(who, id);
                default -> throw new NotHere(Words.of("この操作はありません。", "There is no such thing to do."),
                        Words.of("画面を開き直してください。", "Please open the page again."));
            }
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, mustFind(who, id), who, site, Optional.of(typed),
                    Optional.of(e));
        }
        return Onward.to(what.equals("bodies")
                ? site.to(ALL + "/" + id + "/bodies")
                : site.to(ALL + "/" + id, "told", what) + (what.equals("more") ? "#new" : ""));
    }

    private Written written(Typed typed) {
        return new Written(typed.of("title"), typed.of("why"), typed.of("due").isBlank()
                ? Optional.empty()
                : Optional.of(TypedDay.read(typed.of("due"), today())), !typed.of("publish").equals("no"),
                typed.questions());
    }

    private Sent one(HttpStatus status, Campaign campaign, Person who, Site site, Optional<Typed> typed,
            Optional<UserError> error) {
        var words = site.words();
        var results = campaigns.results(who, campaign);
        var shown = new HashMap<String, Object>(Map.of("who", who, "campaign", campaign, "state",
                state(campaign, site), "due", due(campaign, site), "error", error, "told", site.asked("told"),
                "results", ResultView.of(campaign, results, clock, words)));
        shown.put("unreached", results.rows().stream().filter(row -> !row.isReached()).count());
        if (campaign.isOpened()) {
            shown.put("address", site.to(ALL + "/" + campaign.id()));
            shown.put("file", site.file(ALL + "/" + campaign.id() + ".csv"));
            shown.put("publicAddress", site.to("/campaigns/" + campaign.id()));
            shown.put("silent", results.rows().size() - results.answered());
            return Sent.of(status, "campaign/campaign.jte", site, page(site, Optional.of(campaign)), shown);
        }
        var questions = new ArrayList<Question>(typed.map(Typed::questions).orElse(campaign.questions()));
        if (questions.size() < CampaignService.MOST_QUESTIONS) {
            questions.add(new Question(Question.Kind.TEXT, "", "", List.of()));
        }
        shown.put("questions", questions);
        shown.put("title", typed.map(one -> one.of("title")).orElse(campaign.title()));
        shown.put("why", typed.map(one -> one.of("why")).orElse(campaign.why()));
        shown.put("typedDue", typed.map(one -> one.of("due"))
                .orElse(campaign.due().map(LocalDate::toString).orElse("")));
        shown.put("isToPublish",
                typed.map(one -> !one.of("publish").equals("no")).orElse(campaign.isToPublish()));
        shown.remove("results");
        shown.remove("due");
        shown.put("targets", results.rows().size());
        shown.put("address", site.to(ALL + "/" + campaign.id()));
        return Sent.of(status, "campaign/prepare.jte", site, page(site, Optional.of(campaign)), shown);
    }

    /// What came back, with a line for each body.
    @GetMapping(ONE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String id, Person who, Site site) {
        var campaign = mustFind(who, id);
        return CampaignData.table(campaign, campaigns.results(who, campaign), clock, site.words());
    }

    /// Chooses whom to ask.
    @GetMapping(ONE + "/bodies")
    Sent bodies(@PathVariable String id, HttpServletRequest request, Person who, Site site) {
        var campaign = mustFind(who, id);
        var typed = new Typed(request);
        var view = FilterView.of(who, typed.filter());
        try {
            return bodies(HttpStatus.OK, campaign, who, site, typed.has("by")
                    ? view.with(chooser.choose(who, typed.filter()))
                    : view, Optional.empty());
        } catch (UserError e) {
            return bodies(HttpStatus.UNPROCESSABLE_CONTENT, campaign, who, site, view, Optional.of(e));
        }
    }

    /// Looks at what would be chosen, or chooses it.
    @PostMapping(ONE + "/bodies")
    Object choose(@PathVariable String id, HttpServletRequest request, Person who, Site site) {
        var campaign = mustFind(who, id);
        var typed = new Typed(request);
        var view = FilterView.of(who, typed.filter());
        try {
            if (typed.of("do").equals("look")) {
                return bodies(HttpStatus.OK, campaign, who, site,
                        view.with(chooser.choose(who, typed.filter())), Optional.empty());
            }
            campaigns.choose(who, id, typed.filter());
        } catch (UserError e) {
            return bodies(HttpStatus.UNPROCESSABLE_CONTENT, campaign, who, site, view, Optional.of(e));
        }
        return Onward.to(site.to(ALL + "/" + id, "told", "bodies"));
    }

    private static Sent bodies(HttpStatus status, Campaign campaign, Person who, Site site, FilterView view,
            Optional<UserError> error) {
        return Sent.of(status, "campaign/bodies.jte", site, site.page(site.words().say("campaign.bodies"),
                List.of(site.step("office", "/office"), site.step("campaign", ALL),
                        Page.Step.asWritten(campaign.title(), site.to(ALL + "/" + campaign.id())),
                        site.here("campaign.bodies"))),
                Map.of("who", who, "view", view, "error", error, "address",
                        site.to(ALL + "/" + campaign.id() + "/bodies")));
    }

    private Campaign mustFind(Person who, String id) {
        return campaigns.find(who, id).orElseThrow(CampaignPages::nothing);
    }

    static NotHere nothing() {
        return new NotHere(Words.of("この調査はありません。", "There is no such campaign."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }

    private static Page page(Site site, Optional<Campaign> campaign) {
        return campaign.map(one -> site.page(one.title(), List.of(site.step("office", "/office"),
                site.step("campaign", ALL), Page.Step.asWritten(one.title(), ""))))
                .orElseGet(() -> site.page(site.words().say("campaign"),
                        List.of(site.step("office", "/office"), site.here("campaign"))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

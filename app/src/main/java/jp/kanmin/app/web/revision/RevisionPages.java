package jp.kanmin.app.web.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.Revision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a version changed against the one before it, for everybody; and what the draft changes, for its people.
@Controller
public final class RevisionPages {

    private final PublicationService publications;
    private final PlanService plans;
    private final MonitoringService monitoring;
    private final RevisionService revisions;

    RevisionPages(PublicationService publications, PlanService plans, MonitoringService monitoring,
            RevisionService revisions) {
        this.publications = publications;
        this.plans = plans;
        this.monitoring = monitoring;
        this.revisions = revisions;
    }

    /// Why the draft is written.
    ///
    /// @param name of what led to it
    /// @param address where it is read
    public record Cause(String name, String address, String words, String by) {}

    @GetMapping("/plans/{body:[0-9]+}/v{version:[0-9]{1,6}}/changes")
    Sent version(@PathVariable String body, @PathVariable int version, Site site) {
        var after = publications.plan(body, version).orElseThrow(RevisionPages::nothing);
        var before = publications.plan(body, version - 1).orElseThrow(RevisionPages::first);
        var words = site.words();
        var steps = List.of(site.step("bodies", "/bodies"),
                Page.Step.asWritten(after.version().bodyName(), site.to("/plans/" + body)),
                site.step("version.list", "/plans/" + body + "/versions"), site.here("revision"));
        return page(site, site.page(after.plan().name() + " " + words.say("revision"), steps),
                words.say("revision.between", words.say("version.number", version - 1),
                        words.say("version.number", version)),
                after.version().reason(), before.plan(), after.plan(),
                after.version().decided().orElse(after.version().published()), List.of());
    }

    /// The draft against the newest published version.
    @GetMapping("/office/changes")
    Sent draft(Person who, Site site) {
        var words = site.words();
        var draft = plans.mustFind(who, who.body());
        var before = publications.newestPlan(who.body()).orElseThrow(() -> new UserError(
                Words.of("公表した版がまだないため、比べられません。",
                        "Nothing was published yet, so there is nothing to compare with."),
                Words.of("はじめの版を公表した後に、ここで変わったところを見られます。",
                        "After the first publication you see here what changed.")));
        return page(site, site.page(words.say("revision"),
                List.of(site.step("office", "/office"), site.here("revision"))),
                words.say("revision.between", words.say("version.number", before.version().version()),
                        words.say("revision.draft")),
                "", before.plan(), draft.plan(), LocalDate.MAX,
                revisions.ofDraft(who, who.body()).stream().map(reason -> cause(reason, site)).toList());
    }

    private static Cause cause(Reason reason, Site site) {
        var words = site.words();
        var by = words.say("revision.cause.by", reason.by(), DateWords.of(reason.day(), words));
        return switch (reason.kind()) {
            case ADVICE -> new Cause(words.say("revision.cause.advice"),
                    site.to("/office/advice/" + reason.reference()), reason.words(), by);
            case EVALUATION -> new Cause(words.say("revision.cause.evaluation"),
                    site.to("/office/reports/" + reason.reference()), reason.words(), by);
        };
    }

    /// @param until the day up to which results were known
    private Sent page(Site site, Page page, String between, String reason, Plan before, Plan after,
            LocalDate until, List<Cause> causes) {
        return Sent.of("revision/changes.jte", site, page, Map.of("name", after.name(), "between", between,
                "reason", reason, "causes", causes, "told", site.asked("told"), "view", RevisionView.of(
                        Revision.between(before, after, monitoring.results(before, until)), site.words())));
    }

    private static NotHere nothing() {
        return new NotHere(Words.of("この版はありません。", "There is no such version."),
                Words.of("版の一覧から選び直してください。", "Choose again from the list of versions."));
    }

    private static NotHere first() {
        return new NotHere(
                Words.of("はじめの版なので、変わったところはありません。", "This is the first version: nothing changed yet."),
                Words.of("版の一覧から、ほかの版を選んでください。", "Choose another version from the list."));
    }
}

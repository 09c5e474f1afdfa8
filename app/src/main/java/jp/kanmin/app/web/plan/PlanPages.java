package jp.kanmin.app.web.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.StyleSheet;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.between.JointService;
import jp.kanmin.app.service.monitor.rollup.ProgressService;
import jp.kanmin.app.service.monitor.yearly.PublishedYears;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The pages of published plans. `/plans/182079` is the newest version; `/plans/182079/v2` stays that version for ever.
@Controller
public final class PlanPages {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final PlanShelf shelf;
    private final PublicationService publications;
    private final JointService joint;
    private final ProgressService progress;
    private final PublishedYears years;

    PlanPages(PlanShelf shelf, PublicationService publications, JointService joint,
            ProgressService progress, PublishedYears years) {
        this.shelf = shelf;
        this.publications = publications;
        this.joint = joint;
        this.progress = progress;
        this.years = years;
    }

    /// The newest version of a body's own plan, else of the joint one that it takes part in.
    @GetMapping("/plans/{body:[0-9]+}")
    View plan(@PathVariable String body, Site site) {
        var own = shelf.latest(body);
        var lead = own.isPresent() ? Optional.<String>empty() : joint.leadOf(body);
        return lead.isPresent()
                ? Onward.to(site.to("/plans/" + lead.get()))
                : page(mustFind(own, body), site);
    }

    @GetMapping("/plans/{body:[0-9]+}/v{version:[0-9]{1,6}}")
    Sent version(@PathVariable String body, @PathVariable int version, Site site) {
        return page(mustFind(shelf.find(body, version), body), site);
    }

    @GetMapping("/plans/{body:[0-9]+}/latest")
    ResponseEntity<Void> latest(@PathVariable String body, Site site) {
        int version = mustFind(shelf.latest(body), body).version().version();
        return ResponseEntity.status(302).cacheControl(CacheControl.noCache())
                .header(HttpHeaders.LOCATION, site.to(home(body, version))).build();
    }

    @GetMapping("/plans/{body:[0-9]+}/versions")
    Sent versions(@PathVariable String body, Site site) {
        var plan = mustFind(shelf.latest(body), body);
        var rows = publications.versions(body).stream()
                .map(version -> VersionRow.of(version, site.words(), site.to(home(body, version.version())),
                        site.to(home(body, version.version()) + "/changes")))
                .toList();
        var steps = List.of(site.step("bodies", "/bodies"),
                Page.Step.asWritten(plan.bodyName(), site.to("/plans/" + body)),
                site.here("version.list"));
        return Sent.of("web/versions.jte", site,
                site.page(plan.plan().name() + " " + site.words().say("version.list"), steps),
                Map.of("name", plan.plan().name(), "rows", rows, "feed",
                        site.file("/plans/" + body + "/feed.xml"), "comments",
                        site.to("/plans/" + body + "/comments")));
    }

    /// Whose plan and which version, for the foot of printed pages.
    @GetMapping("/plans/{body:[0-9]+}/v{version:[0-9]{1,6}}/print.css")
    ResponseEntity<byte[]> print(@PathVariable String body, @PathVariable int version) {
        var published = mustFind(shelf.find(body, version), body);
        var foot = view(published, PageWords.in(Language.JA), "").runningFoot();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(CSS)
                .body(StyleSheet.runningFoot(foot).getBytes(StandardCharsets.UTF_8));
    }

    private Sent page(PublishedPlan published, Site site) {
        var body = published.version().body();
        int version = published.version().version();
        var folder = site.file(home(body, version) + "/");
        var view = view(published, site.words(), folder)
                .sharing(link -> shelf.latest(link.body())
                        .flatMap(other -> other.plan().findMeasure(link.measure())));
        var steps = List.of(site.step("bodies", "/bodies"), Page.Step.asWritten(view.body(), ""));
        var page = site.page(view.title(), steps, List.of(folder + "print.css"));
        int newest = publications.latest(body).orElseThrow().version();
        var notice = new VersionNotice(site.words(), VersionRow.of(published.version(), site.words(),
                site.to(home(body, version)), site.to(home(body, version) + "/changes")),
                version < newest ? site.to("/plans/" + body) : "",
                site.to("/plans/" + body + "/versions"), joint.parts(body),
                progress.isAny(body) ? site.to("/plans/" + body + "/progress") : "",
                years.years(body).stream().map(one -> Page.Step.of(site.words(),
                        DateWords.of(JapaneseDate.ofFiscalYear(one.year()), site.words()),
                        site.to("/plans/" + body + "/years/" + one.year()))).toList());
        return Sent.of("web/plan.jte", site, page, Map.of("view", view, "notice", notice));
    }

    private PlanView view(PublishedPlan published, PageWords words, String folder) {
        var version = published.version();
        var before = shelf.find(version.body(), version.version() - 1).map(PublishedPlan::plan);
        var pictures = published.pictures();
        return PlanView.of(published.plan(), before, words,
                name -> Optional.ofNullable(pictures.get(name)).map(file -> folder + file),
                PlanView.Downloads.in(folder));
    }

    static String home(String body, int version) {
        return "/plans/" + body + "/v" + version;
    }

    static PublishedPlan mustFind(Optional<PublishedPlan> plan, String body) {
        return plan.orElseThrow(() -> missing(body));
    }

    static NotHere missing(String body) {
        return new NotHere(
                Words.of("団体コード「%s」の計画は、ここでは公表されていません。".formatted(body),
                        "No plan of the body “%s” is published here.".formatted(body)),
                Words.of("計画のある団体の一覧から探してください。", "Look for it among the bodies that have a plan."));
    }
}

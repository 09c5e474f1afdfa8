package jp.kanmin.app.web.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.StyleSheet;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a published plan, and its files.
@Controller
public final class PlanPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final PublishedPlans plans;

    PlanPages(PublishedPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans/{body:[0-9]+}")
    Sent plan(@PathVariable String body, Site site) {
        var published = mustFind(body);
        var view = view(published, site.words(), site.file("/plans/" + body + "/"));
        var steps = List.of(site.step("bodies", "/bodies"), Page.Step.asWritten(view.body(), ""));
        var page = site.page(view.title(), steps, List.of(site.file("/plans/" + body + "/print.css")));
        return Sent.of("plan/index.jte", site, page, Map.of("view", view));
    }

    @GetMapping("/plans/{body:[0-9]+}/plan.json")
    ResponseEntity<byte[]> document(@PathVariable String body) {
        return file(MediaType.APPLICATION_JSON).body(content(body, Publication.DOCUMENT));
    }

    @GetMapping("/plans/{body:[0-9]+}/plan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String body) {
        var disposition = ContentDisposition.inline().filename(body + "-" + Publication.PDF).build();
        return file(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content(body, Publication.PDF));
    }

    @GetMapping("/plans/{body:[0-9]+}/{name:measures\\.csv|indicators\\.csv}")
    ResponseEntity<byte[]> table(@PathVariable String body, @PathVariable String name) {
        var disposition = ContentDisposition.attachment().filename(body + "-" + name).build();
        return file(CSV).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content(body, name));
    }

    @GetMapping("/plans/{body:[0-9]+}/{name:picture-[0-9a-f]+\\.(?:png|jpg)}")
    ResponseEntity<byte[]> picture(@PathVariable String body, @PathVariable String name) {
        var type = name.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
        return file(type).body(content(body, name));
    }

    /// Whose plan and which version, for the foot of printed pages.
    @GetMapping("/plans/{body:[0-9]+}/print.css")
    ResponseEntity<byte[]> print(@PathVariable String body) {
        var foot = view(mustFind(body), PageWords.in(Language.JA), "").runningFoot();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(CSS)
                .body(StyleSheet.runningFoot(foot).getBytes(StandardCharsets.UTF_8));
    }

    private static PlanView view(PublishedPlan published, PageWords words, String folder) {
        var pictures = published.publication().pictures();
        return PlanView.of(published.plan(), Optional.empty(), words,
                name -> Optional.ofNullable(pictures.get(name)).map(file -> folder + file),
                new PlanView.Downloads(folder + Publication.DOCUMENT, folder + Publication.MEASURES,
                        folder + Publication.INDICATORS, folder + Publication.PDF));
    }

    /// Open data: any page of any site may read it.
    private static ResponseEntity.BodyBuilder file(MediaType type) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private byte[] content(String body, String name) {
        return mustFind(body).find(name).orElseThrow(() -> new NotHere(
                Words.of("このファイルはありません。", "There is no such file."),
                Words.of("計画のページから選び直してください。", "Choose again on the page of the plan.")));
    }

    private PublishedPlan mustFind(String body) {
        return plans.find(body).orElseThrow(() -> new NotHere(
                Words.of("団体コード「%s」の計画は、ここでは公表されていません。".formatted(body),
                        "No plan of the body “%s” is published here.".formatted(body)),
                Words.of("計画のある団体の一覧から探してください。", "Look for it among the bodies that have a plan.")));
    }
}

package jp.kanmin.app.web.yearly;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.YearlyCsv;
import jp.kanmin.app.publication.yearly.YearlyJson;
import jp.kanmin.app.publication.yearly.YearlyReport;
import jp.kanmin.app.publication.yearly.YearlyView;
import jp.kanmin.app.service.monitor.yearly.PublishedYears;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
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

/// Published yearly reports: page and files. `/plans/182079/years/2025` is the newest edition,
/// `/plans/182079/years/2025-1` stays that edition for ever.
@Controller
public final class YearPages {

    private static final String YEAR = "/plans/{body:[0-9]+}/years/{year:[0-9]{4}(?:-[0-9]{1,4})?}";
    private static final MediaType WORD = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PublishedYears years;

    YearPages(PublishedYears years) {
        this.years = years;
    }

    /// An edition in a line.
    ///
    /// @param isShown whether the page shows it
    public record Line(String address, String name, String reason, boolean isShown) {}

    @GetMapping(YEAR)
    Sent page(@PathVariable String body, @PathVariable String year, Site site) {
        var report = mustFind(body, year);
        var view = YearlyView.of(report, site.words());
        var all = years.editions(body, report.year());
        boolean isOld = report.edition() < all.getFirst().number();
        var steps = List.of(site.step("bodies", "/bodies"),
                Page.Step.asWritten(report.bodyName(), site.to("/plans/" + body)),
                site.step("progress.step", "/plans/" + body + "/progress"), site.here("years.step"));
        return Sent.of("yearly/report.jte", site, site.page(view.title(), steps), Map.of("view", view,
                "newer", isOld ? site.to("/plans/" + body + "/years/" + report.year()) : "", "files",
                site.file(edition(report)), "editions", all.stream()
                        .map(one -> new Line(site.to("/plans/%s/years/%d-%d".formatted(body, one.year(),
                                one.number())),
                                site.words().say("yearly.edition", one.number(),
                                        DateWords.of(one.day(), site.words())),
                                one.reason(), one.number() == report.edition()))
                        .toList()));
    }

    private static String edition(YearlyReport report) {
        return "/plans/%s/years/%d-%d".formatted(report.body(), report.year(), report.edition());
    }

    @GetMapping(YEAR + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String body, @PathVariable String year) {
        var report = mustFind(body, year);
        return file(report, ".pdf", MediaType.APPLICATION_PDF, ContentDisposition.inline(),
                years.pdf(report));
    }

    @GetMapping(YEAR + ".docx")
    ResponseEntity<byte[]> word(@PathVariable String body, @PathVariable String year) {
        var report = mustFind(body, year);
        return file(report, ".docx", WORD, ContentDisposition.attachment(), years.word(report));
    }

    @GetMapping(YEAR + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String body, @PathVariable String year) {
        var report = mustFind(body, year);
        return file(report, ".csv", CSV, ContentDisposition.attachment(),
                YearlyCsv.of(YearlyView.of(report, PageWords.in(Language.JA))));
    }

    @GetMapping(YEAR + ".json")
    ResponseEntity<byte[]> document(@PathVariable String body, @PathVariable String year) {
        return OpenData.document(YearlyJson.of(mustFind(body, year)));
    }

    private static ResponseEntity<byte[]> file(YearlyReport report, String ending, MediaType type,
            ContentDisposition.Builder saved, byte[] content) {
        var name = "%s-%d-%d%s".formatted(report.body(), report.year(), report.edition(), ending);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.filename(name).build().toString())
                .body(content);
    }

    /// @param year with or without the number of an edition
    private YearlyReport mustFind(String body, String year) {
        int number = Integer.parseInt(year.substring(0, 4));
        Optional<YearlyReport> found = year.length() > 4
                ? years.find(body, number, Integer.parseInt(year.substring(5)))
                : years.newest(body, number);
        return found.orElseThrow(() -> new NotHere(
                Words.of("この年度の報告は、ここでは公表されていません。",
                        "No yearly report of this year is published here."),
                Words.of("計画の進み具合のページから選び直してください。", "Choose again on the page of progress.")));
    }
}

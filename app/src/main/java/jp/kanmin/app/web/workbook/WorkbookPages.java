package jp.kanmin.app.web.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.service.workbook.PlanBookService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.sheet.Carried;
import jp.kanmin.plan.sheet.Comparison;
import jp.kanmin.text.Shortened;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The draft as a workbook: taken along, written in, brought back, looked at, kept.
@Controller
public final class WorkbookPages {

    private static final String WORKBOOK = "/office/workbook";
    private static final String FILE = "/office/plan.xlsx";
    private static final int SHOWN = 400;
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanBookService books;

    WorkbookPages(PlanBookService books) {
        this.books = books;
    }

    /// A change, in words.
    ///
    /// @param cell in A1 style, with its sheet; empty where it is not known
    public record Line(String where, String cell, String before, String after) {}

    @GetMapping(FILE)
    ResponseEntity<byte[]> book(Person who) {
        var book = books.book(who, who.body());
        return ResponseEntity.ok().contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(book.name()).build().toString())
                .body(book.xlsx());
    }

    @GetMapping(WORKBOOK)
    Sent bring(Person who, Site site) {
        books.book(who, who.body()); // says at once what stands against it
        return page(HttpStatus.OK, site, Optional.empty(), Optional.empty(), false);
    }

    /// Shows what a workbook would change, or keeps what was shown.
    @PostMapping(WORKBOOK)
    Object take(@RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String carried, Person who, Site site) throws IOException {
        try {
            if (!carried.isEmpty()) {
                return kept(carried, who, site);
            }
            var given = file.filter(one -> !one.isEmpty()).orElseThrow(WorkbookPages::none);
            var read = books.read(who, who.body(),
                    Optional.ofNullable(given.getOriginalFilename()).orElse(""),
                    given.getBytes());
            return page(HttpStatus.OK, site, Optional.of(read), Optional.empty(), false);
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, site, Optional.empty(), Optional.of(e), false);
        }
    }

    private Object kept(String carried, Person who, Site site) {
        var outcome = books.keep(who, who.body(), carried);
        return outcome.isKept()
                ? Onward.to(site.to(WORKBOOK, "told", "kept"))
                : page(HttpStatus.CONFLICT, site, Optional.of(outcome.comparison()), Optional.empty(), true);
    }

    private static UserError none() {
        return new UserError(Words.of("ファイルが選ばれていません。", "No file was chosen."),
                Words.of("書いたExcelを選んでください。", "Please choose the workbook you wrote in."));
    }

    private static Sent page(HttpStatus status, Site site, Optional<Comparison> read,
            Optional<UserError> error,
            boolean isCrossed) {
        var words = site.words();
        var shown = new HashMap<String, Object>(Map.of("address", site.to(WORKBOOK), "back",
                site.to("/office"),
                "file", site.file(FILE), "error", error, "told", site.asked("told"), "isCrossed", isCrossed,
                "isRead", read.isPresent()));
        shown.put("lines", lines(read.map(Comparison::changes).orElse(List.of()), site));
        shown.put("crossed", lines(read.map(Comparison::crossed).orElse(List.of()), site));
        shown.put("same", read.map(Comparison::same).orElse(0));
        shown.put("carried", read.map(Carried::of).orElse(""));
        var all = read.map(Comparison::findings).orElse(List.of());
        shown.put("flaws",
                FindingsView.of(all.stream().filter(WorkbookPages::isLeftOut).toList(), words, _ -> ""));
        shown.put("findings",
                FindingsView.of(all.stream().filter(one -> !isLeftOut(one)).toList(), words, _ -> ""));
        var title = words.say("workbook.title");
        return Sent.of(status, "workbook/workbook.jte", site,
                site.page(error.isPresent() ? words.say("error.title", title) : title,
                        List.of(site.step("office", "/office"), site.here("workbook.title"))),
                shown);
    }

    /// Whether what stands at its place is not taken in.
    private static boolean isLeftOut(Finding finding) {
        return finding.rule().startsWith("KD-BOOK") && finding.severity() != Severity.INFO;
    }

    private static List<Line> lines(List<Comparison.Change> changes, Site site) {
        return changes.stream().map(change -> new Line(change.where(), cell(change.place()),
                brief(change.before(), site), brief(change.after(), site))).toList();
    }

    private static String cell(Place place) {
        return place instanceof Place.Range(var sheet, var range) ? sheet + "!" + range : "";
    }

    private static String brief(String text, Site site) {
        return text.isEmpty() ? site.words().say("workbook.nothing") : Shortened.to(text, SHOWN);
    }
}

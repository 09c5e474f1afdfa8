package jp.kanmin.app.web.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.monitor.SheetChanges;
import jp.kanmin.app.service.monitor.SheetService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.entry.SheetColumn;
import jp.kanmin.monitoring.entry.TypedEntry;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The report of a quarter as a workbook: taken along, filled in, brought back, looked at, kept.
@Controller
public final class SheetPages {

    private static final String SHEET = ReportPages.QUARTER + "/-/sheet";
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SheetService sheets;

    SheetPages(SheetService sheets) {
        this.sheets = sheets;
    }

    /// An indicator that would change, in words.
    ///
    /// @param isStale whether somebody reported it after the sheet was made
    public record Line(String measure, String name, String before, String after, boolean isStale) {}

    @GetMapping(ReportPages.QUARTER + ".xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String code, Person who) {
        var book = sheets.book(who, who.body(), ReportPages.quarter(code));
        return ResponseEntity.ok().contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(book.name()).build().toString())
                .body(book.xlsx());
    }

    @GetMapping(SHEET)
    Sent bring(@PathVariable String code, Person who, Site site) {
        sheets.book(who, who.body(), ReportPages.quarter(code)); // says at once what stands against it
        return page(HttpStatus.OK, ReportPages.quarter(code), site, Optional.empty(), Optional.empty(),
                List.of());
    }

    /// Shows what a sheet would change, or keeps what was shown.
    @PostMapping(SHEET)
    Object take(@PathVariable String code, @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String carried, Person who, Site site) throws IOException {
        var quarter = ReportPages.quarter(code);
        try {
            if (!carried.isEmpty()) {
                return kept(quarter, carried, who, site);
            }
            var given = file.filter(one -> !one.isEmpty()).orElseThrow(SheetPages::none);
            var changes = sheets.read(who, who.body(), quarter,
                    Optional.ofNullable(given.getOriginalFilename()).orElse(""), given.getBytes());
            return page(HttpStatus.OK, quarter, site, Optional.of(changes), Optional.empty(), List.of());
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, quarter, site, Optional.empty(), Optional.of(e),
                    List.of());
        }
    }

    private Object kept(Quarter quarter, String carried, Person who, Site site) {
        var entered = sheets.keep(who, who.body(), quarter, carried);
        return entered.crossed().isEmpty()
                ? Onward.to(site.to(ReportPages.path(quarter), "told", "sheet"))
                : page(HttpStatus.CONFLICT, quarter, site, Optional.empty(), Optional.empty(),
                        entered.crossed());
    }

    private static UserError none() {
        return new UserError(Words.of("ファイルが選ばれていません。", "No file was chosen."),
                Words.of("入力したExcelを選んでください。", "Please choose the sheet you filled in."));
    }

    private Sent page(HttpStatus status, Quarter quarter, Site site, Optional<SheetChanges> read,
            Optional<UserError> error, List<String> crossed) {
        var words = site.words();
        var shown = new HashMap<String, Object>(Map.of("name", DateWords.of(quarter, site.words()), "address",
                site.to(ReportPages.path(quarter) + "/-/sheet"), "back", site.to(ReportPages.path(quarter)),
                "file", site.file(ReportPages.path(quarter) + ".xlsx"), "error", error, "crossed", crossed));
        shown.put("isRead", read.isPresent());
        shown.put("lines",
                read.map(changes -> changes.changes().stream().map(change -> line(change, site)).toList())
                        .orElse(List.of()));
        shown.put("same", read.map(SheetChanges::same).orElse(0));
        shown.put("carried", read.map(SheetChanges::carried).orElse(""));
        shown.put("findings",
                FindingsView.of(read.map(SheetChanges::findings).orElse(List.of()), words, _ -> ""));
        var title = words.say("report.sheet.title");
        return Sent.of(status, "report/sheet.jte", site, site.page(
                error.isPresent() ? words.say("error.title", title) : title,
                List.of(site.step("office", "/office"), site.step("report", ReportPages.REPORTS),
                        Page.Step.of(words, DateWords.of(quarter, site.words()),
                                site.to(ReportPages.path(quarter))),
                        site.here("report.sheet.title"))),
                shown);
    }

    private static Line line(SheetChanges.Change change, Site site) {
        return new Line(change.measure(), change.line().kpi().name(), written(change.before(), site),
                written(change.after(), site), change.isStale());
    }

    /// All that was typed, in a line.
    private static String written(TypedEntry typed, Site site) {
        if (typed.isEmpty()) {
            return site.words().say("report.nothing");
        }
        var written = new StringBuilder(typed.isUnknown() ? site.words().say("report.unknown") : "");
        for (var column : SheetColumn.inputs()) {
            var text = column.of(typed);
            if (!text.isEmpty() && column != SheetColumn.UNKNOWN) {
                written.append(written.isEmpty() ? "" : "、")
                        .append(column == SheetColumn.VALUE ? text : column.heading() + " " + text);
            }
        }
        return written.toString();
    }
}

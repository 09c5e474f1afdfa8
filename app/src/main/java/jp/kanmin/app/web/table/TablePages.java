package jp.kanmin.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.table.Judged;
import jp.kanmin.app.service.table.RegisterService;
import jp.kanmin.app.service.table.TableFile;
import jp.kanmin.app.service.table.TableService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.asset.Script;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.sheet.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Files of tables: bring them, and see on the sheet itself what a machine cannot read in them.
@Controller
public final class TablePages {

    private final TableService tables;
    private final RegisterService registers;
    private final PopulationService populations;
    private final Clock clock;

    TablePages(TableService tables, RegisterService registers, PopulationService populations, Clock clock) {
        this.tables = tables;
        this.registers = registers;
        this.populations = populations;
        this.clock = clock;
    }

    /// A file in the list.
    ///
    /// @param size in words
    /// @param day it was brought on, in words
    public record FileLine(String name, String address, String size, String day) {}

    @GetMapping("/office/tables")
    Sent list(Person who, Site site) {
        return list(who, site, Optional.empty());
    }

    private Sent list(Person who, Site site, Optional<UserError> wrong) {
        var words = site.words();
        var files = tables.files(who, who.body()).stream().map(file -> new FileLine(file.name(),
                site.to(Desk.path(file)), size(file.size(), site), Desk.day(file.addedAt(), clock, words)))
                .toList();
        var kept = registers.registers(who, who.body()).stream()
                .map(one -> RegisterPages.line(one, site, Desk.day(one.at(), clock, words))).toList();
        var title = wrong.isPresent()
                ? words.say("error.title", words.say("table.files"))
                : words.say("table.files");
        return Sent.of(wrong.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "table/files.jte", site,
                site.page(title, List.of(site.step("office", "/office"), site.here("table.files"))),
                Map.of("files", files, "registers", kept, "mayTend",
                        Rights.mayTendTables(who, who.body()), "error", wrong, "told",
                        site.asked("told")));
    }

    /// Takes files in. One alone is opened at once.
    @PostMapping("/office/tables")
    Object add(@RequestParam(name = "file", required = false, defaultValue = "") List<MultipartFile> given,
            Person who, Site site) throws IOException {
        var added = new ArrayList<TableFile>();
        try {
            for (var one : given) {
                added.addAll(tables.add(who, who.body(),
                        Optional.ofNullable(one.getOriginalFilename()).orElse(""), one.getBytes()));
            }
            if (added.isEmpty()) {
                tables.add(who, who.body(), "", new byte[0]);
            }
        } catch (UserError e) {
            return list(who, site, Optional.of(e));
        }
        return Onward.to(added.size() == 1
                ? site.to(Desk.path(added.getFirst()))
                : site.to(Desk.TABLES, "told", "added"));
    }

    @GetMapping("/office/tables/{id:[0-9a-f]{24}}")
    Sent file(@PathVariable String id, Person who, Site site, HttpServletResponse response) {
        var file = Desk.find(tables, who, id);
        return Desk.when(tables.judged(who, file), file, Desk.path(file), site, response,
                judged -> judged(file, judged, who, site, response));
    }

    private Sent judged(TableFile file, Judged judged, Person who, Site site,
            HttpServletResponse response) {
        var sheets = judged.workbook().sheets();
        int at = Math.min(Desk.number(site.asked("sheet"), 1), Math.max(1, sheets.size())) - 1;
        var shown = new HashMap<String, Object>(Map.of("file", file,
                "found", FindingList.of(judged, Desk.path(file), site), "tabs", tabs(file, judged, at, site),
                "score", judged.diagnosis().score(), "mayTend", Rights.mayTendTables(who, who.body()),
                "format", judged.workbook().format().code(), "encoding", judged.workbook().encoding()));
        shown.put("grid", Optional.of(at).filter(_ -> judged.isRead())
                .map(sheet -> Grid.of(file, judged, sheet, site)));
        shown.put("populations", judged.populations().all().size());
        shown.put("populationDay", judged.populations().all().stream().findFirst()
                .map(one -> DateWords.of(one.date(), site.words())).orElse(""));
        shown.put("mayLoad", populations.mayLoad(who));
        shown.put("script", Script.GRID.allow(response, site.file("")));
        return Sent.of("table/file.jte", site, Desk.page(site, file, ""), shown);
    }

    /// Lets the populations in a file count on this server.
    @PostMapping("/office/tables/{id:[0-9a-f]{24}}/populations")
    View load(@PathVariable String id, Person who, Site site) {
        var file = Desk.find(tables, who, id);
        if (tables.judged(who, file) instanceof Progress.Done<Judged>(var judged)
                && judged.hasPopulations()) {
            populations.load(who, judged.populations());
            return Onward.to(site.to(Desk.path(file), "told", "populations"));
        }
        return Onward.to(site.to(Desk.path(file)));
    }

    /// A sheet of the file.
    ///
    /// @param tables how many were found on it, in words
    public record Tab(String name, String address, boolean isHere, boolean isHidden, String tables) {}

    private static List<Tab> tabs(TableFile file, Judged judged, int here, Site site) {
        var sheets = judged.diagnosis().sheets();
        return IntStream.range(0, sheets.size()).mapToObj(at -> {
            var sheet = sheets.get(at).sheet();
            return new Tab(sheet.name().isEmpty() ? site.words().say("table.list") : sheet.name(),
                    site.to(Desk.path(file), "sheet", Integer.toString(at + 1)), at == here,
                    sheet.visibility() != Sheet.Visibility.VISIBLE,
                    site.words().say("table.count", sheets.get(at).tables().size()));
        }).toList();
    }

    /// The file as it came.
    @GetMapping("/office/tables/{id:[0-9a-f]{24}}/source")
    ResponseEntity<byte[]> source(@PathVariable String id, Person who) {
        var file = Desk.find(tables, who, id);
        return Desk.download(file.name(), tables.source(who, file));
    }

    @PostMapping("/office/tables/{id:[0-9a-f]{24}}/stop")
    View stop(@PathVariable String id, Person who, Site site) {
        tables.giveUp(who, Desk.find(tables, who, id));
        return Onward.to(site.to(Desk.TABLES, "told", "stopped"));
    }

    @PostMapping("/office/tables/{id:[0-9a-f]{24}}/remove")
    View remove(@PathVariable String id, Person who, Site site) {
        tables.remove(who, Desk.find(tables, who, id));
        return Onward.to(site.to(Desk.TABLES, "told", "removed"));
    }

    private static String size(long bytes, Site site) {
        return bytes < 1 << 20
                ? site.words().say("table.kilobytes", Math.max(1, bytes >> 10))
                : site.words().say("table.megabytes", bytes >> 20);
    }
}

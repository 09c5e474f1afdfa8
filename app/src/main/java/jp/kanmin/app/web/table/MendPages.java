package jp.kanmin.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.table.Repaired;
import jp.kanmin.app.service.table.TableFile;
import jp.kanmin.app.service.table.TableService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Consent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Mending a file: choose what is mended, see each table before and after, take single changes back, take the clean
/// files along.
@Controller
public final class MendPages {

    private static final String MEND = "/office/tables/{id:[0-9a-f]{24}}/mend";
    private static final int CHANGES = 50;

    private final TableService tables;

    MendPages(TableService tables) {
        this.tables = tables;
    }

    private static String path(TableFile file) {
        return Desk.path(file) + "/mend";
    }

    @GetMapping(MEND)
    Sent mend(@PathVariable String id, Person who, Site site, HttpServletResponse response) {
        var file = Desk.find(tables, who, id);
        return Desk.when(tables.repaired(who, file), file, path(file), site, response,
                repaired -> mended(file, repaired, who, site));
    }

    private static Sent mended(TableFile file, Repaired repaired, Person who, Site site) {
        var words = site.words();
        var clean = repaired.mended().tables();
        int at = Math.min(Desk.number(site.asked("table"), 1), Math.max(1, clean.size())) - 1;
        var tabs = IntStream.range(0, clean.size())
                .mapToObj(number -> new TablePages.Tab(name(repaired, clean.get(number)),
                        site.to(path(file), "table", Integer.toString(number + 1)) + "#tables", number == at,
                        false, words.say("table.rows", clean.get(number).rows().size())))
                .toList();
        var names = List.copyOf(repaired.files().all().keySet());
        var files = IntStream.range(0, names.size())
                .mapToObj(number -> new Download(names.get(number),
                        site.file(path(file) + "/files/" + (number + 1)), kind(names.get(number), site)))
                .toList();
        return Sent.of("table/mend.jte", site, Desk.page(site, file, "table.mend"),
                Map.of("file", file, "choices", Choices.of(repaired, file.consent(), words), "before",
                        repaired.before().diagnosis().score(), "after", repaired.after().score(), "tabs",
                        tabs, "sides",
                        clean.stream().skip(at).limit(1)
                                .map(table -> Sides.of(repaired, table, name(repaired, table))).toList(),
                        "files", files, "changes", repaired.mended().changes().size(), "mayTend",
                        Rights.mayTendTables(who, who.body()), "table", at + 1));
    }

    /// A file to take along.
    public record Download(String name, String address, String kind) {}

    private static String kind(String name, Site site) {
        var kind = name.equals("changes.csv")
                ? "changes"
                : name.equals("datapackage.json")
                        ? "package"
                        : name.endsWith("-metadata.json")
                                ? "metadata"
                                : name.endsWith(".xlsx")
                                        ? "workbook"
                                        : name.endsWith("-long.csv") ? "long" : "csv";
        return site.words().say("table.kind." + kind);
    }

    private static String name(Repaired repaired, CleanTable table) {
        return repaired.files().csv().getOrDefault(table, "");
    }

    /// Takes down what was chosen.
    @PostMapping(MEND)
    View choose(@PathVariable String id, @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") List<String> on,
            @RequestParam(defaultValue = "") List<String> names, Person who, Site site) {
        var file = Desk.find(tables, who, id);
        tables.agree(who, file, Choices.read(file.consent(), shown, on, names));
        return Onward.to(site.to(path(file), "told", "chosen"));
    }

    /// A change in the list.
    ///
    /// @param code of the place, as the form sends it
    /// @param isKept whether it was taken back
    public record ChangeLine(String rule, String what, String where, String column, String from, String to,
            String code, boolean isKept) {}

    @GetMapping(MEND + "/changes")
    Sent changes(@PathVariable String id, Person who, Site site, HttpServletResponse response) {
        var file = Desk.find(tables, who, id);
        return Desk.when(tables.repaired(who, file), file, path(file) + "/changes", site, response,
                repaired -> changes(file, repaired, who, site));
    }

    private static Sent changes(TableFile file, Repaired repaired, Person who, Site site) {
        var lines = new ArrayList<ChangeLine>();
        file.consent().kept().forEach(spot -> lines.add(kept(spot, site)));
        repaired.mended().changes().forEach(change -> lines.add(line(change, site)));
        var pager = Pager.of(site).over(lines.size(), CHANGES);
        int from = Math.min(pager.page(), pager.pages() - 1) * CHANGES;
        return Sent.of("table/changes.jte", site, Desk.page(site, file, "table.changes"),
                Map.of("file", file, "lines", lines.subList(from, Math.min(lines.size(), from + CHANGES)),
                        "count", lines.size(), "pager", pager, "mayTend",
                        Rights.mayTendTables(who, who.body())));
    }

    private static ChangeLine line(Change change, Site site) {
        return new ChangeLine(change.mending().rule(), site.words().say(change.mending().words()),
                Choices.where(change), change.name(), SheetView.shown(change.from()),
                SheetView.shown(change.to()), Consent.Spot.of(change).code(), false);
    }

    private static ChangeLine kept(Consent.Spot spot, Site site) {
        var change = new Change(spot.mending(), Change.Kind.VALUE, spot.sheet(), 0, spot.row(), spot.column(),
                "", "", "");
        return new ChangeLine(spot.mending().rule(), site.words().say(spot.mending().words()),
                Choices.where(change), "", "", "", spot.code(), true);
    }

    /// Takes a single change back, or lets it be made again.
    @PostMapping(MEND + "/changes")
    View take(@PathVariable String id, @RequestParam String spot, @RequestParam("do") String what,
            @RequestParam(defaultValue = "1") String page, Person who, Site site) {
        var file = Desk.find(tables, who, id);
        var place = Consent.Spot.of(spot).orElseThrow(() -> new NotHere(
                Words.of("この変更は見つかりません。", "There is no such change."),
                Words.of("変更の一覧から選び直してください。", "Choose again from the list of changes.")));
        var kept = new HashSet<>(file.consent().kept());
        boolean isBack = what.equals("back");
        if (isBack) {
            kept.add(place);
        } else {
            kept.remove(place);
        }
        tables.agree(who, file, new Consent(file.consent().accepted(), file.consent().refused(), kept));
        return Onward.to(site.to(path(file) + "/changes", "page", Integer.toString(Desk.number(page, 1)),
                "told", isBack ? "back" : "again"));
    }

    @GetMapping(MEND + "/files/{number:[0-9]{1,4}}")
    Object file(@PathVariable String id, @PathVariable int number, Person who, Site site) {
        return download(id, who, site, repaired -> {
            var all = repaired.files().all();
            var name = all.keySet().stream().skip(number - 1L).findFirst().filter(_ -> number > 0)
                    .orElseThrow(() -> new NotHere(Words.of("このファイルはありません。", "There is no such file."),
                            Words.of("ファイルの一覧から選び直してください。", "Choose again from the list of files.")));
            return Desk.download(name, all.getOrDefault(name, new byte[0]));
        });
    }

    /// All files that came out of it, in one.
    @GetMapping(MEND + "/all.zip")
    Object all(@PathVariable String id, Person who, Site site) {
        return download(id, who, site,
                repaired -> Desk.download(repaired.before().workbook().name() + "-clean.zip",
                        zip(repaired.files().all())));
    }

    /// Whoever asks before it is done is led to the page that says how far it is.
    private Object download(String id, Person who, Site site,
            Function<Repaired, ResponseEntity<byte[]>> made) {
        var file = Desk.find(tables, who, id);
        return tables.repaired(who, file) instanceof Progress.Done<Repaired>(var repaired)
                ? made.apply(repaired)
                : Onward.to(site.to(path(file)));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

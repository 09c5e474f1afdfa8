package jp.kanmin.app.web.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.service.table.RegisterService;
import jp.kanmin.app.service.table.RegisterTable;
import jp.kanmin.app.service.table.Repaired;
import jp.kanmin.app.service.table.TableFile;
import jp.kanmin.app.service.table.TableService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.identify.Candidate;
import jp.kanmin.register.identify.Mapping;
import jp.kanmin.register.identify.Match;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.table.repair.CleanTable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// From a clean table to a register: which standard data set it is, which of its columns is which, and what is still to
/// mend before it is kept.
@Controller
public final class KeepPages {

    private static final String KEEP = "/office/tables/{id:[0-9a-f]{24}}/keep";
    private static final String NO_SET = "none";
    private static final int EXAMPLES = 3;

    private final TableService tables;
    private final RegisterService registers;

    KeepPages(TableService tables, RegisterService registers) {
        this.tables = tables;
        this.registers = registers;
    }

    /// What was chosen on the page.
    ///
    /// @param names for each column, counting from 0, the name of the set's item; a column without keeps its own
    /// @param number of the register it is a version of; 0 for a new one
    private record Typed(String set, Map<Integer, String> names, String name, int number) {}

    /// A standard data set to choose.
    ///
    /// @param sure how well it fits, in words; empty for those that were only asked for
    public record SetChoice(String id, String name, String sure, boolean isChosen) {}

    /// A column of the table.
    ///
    /// @param item the set's item that is chosen; empty for none
    public record ColumnChoice(int at, String name, String examples, String item) {}

    private static String path(TableFile file) {
        return Desk.path(file) + "/keep";
    }

    @GetMapping(KEEP)
    Sent choose(@PathVariable String id, Person who, Site site, HttpServletResponse response) {
        var file = Desk.find(tables, who, id);
        return Desk.when(tables.repaired(who, file), file, path(file), site, response, repaired -> {
            var table = table(repaired, site);
            var candidates = RegisterTable.candidates(table, file.name());
            return page(HttpStatus.OK, file, repaired, guessed(file, table, candidates, site), candidates,
                    who,
                    site, Optional.empty());
        });
    }

    /// The set that was asked for, or the likeliest one, with its columns as they were recognised.
    private static Typed guessed(TableFile file, CleanTable table, List<Candidate> candidates, Site site) {
        var asked = site.asked("set");
        var chosen = asked.isEmpty()
                ? candidates.stream().findFirst()
                : candidates.stream().filter(one -> one.schema().id().equals(asked)).findFirst();
        var set = chosen.map(one -> one.schema().id())
                .orElse(Schemas.find(asked).map(Schema::id).orElse(NO_SET));
        var names = new HashMap<Integer, String>();
        chosen.map(Candidate::mapping).or(() -> Schemas.find(set).map(
                schema -> Mapping.of(table.names(), schema)))
                .ifPresent(mapping -> mapping.matches()
                        .forEach((Match match) -> names.put(match.from(), match.to().name())));
        var title = table.description().title();
        return new Typed(set, names, title.isEmpty() ? base(file.name()) : SheetView.shown(title), 0);
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Looks once more, or keeps the table.
    @PostMapping(KEEP)
    Object keep(@PathVariable String id, HttpServletRequest request, Person who, Site site,
            HttpServletResponse response) {
        var file = Desk.find(tables, who, id);
        var progress = tables.repaired(who, file);
        if (!(progress instanceof Progress.Done<Repaired>(var repaired))) {
            return Onward.to(site.to(path(file)));
        }
        var table = table(repaired, site);
        var typed = typed(request, table, site);
        try {
            var made = RegisterTable.of(table, file.name(), typed.set, typed.names);
            if (!site.asked("step").equals("keep")) {
                return page(HttpStatus.OK, file, repaired, typed,
                        RegisterTable.candidates(table, file.name()), who, site, Optional.empty());
            }
            var version = registers.keep(who, who.body(), typed.number, typed.name, made);
            return Onward.to(site.to(RegisterPages.path(version), "told", "kept"));
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, file, repaired, typed,
                    RegisterTable.candidates(table, file.name()), who, site, Optional.of(e));
        }
    }

    private static Typed typed(HttpServletRequest request, CleanTable table, Site site) {
        var names = new HashMap<Integer, String>();
        for (int at = 0; at < table.columns().size(); at++) {
            var item = Optional.ofNullable(request.getParameter("c" + at)).orElse("");
            if (!item.isEmpty()) {
                names.put(at, item);
            }
        }
        return new Typed(site.asked("set"), names, site.asked("name"),
                Desk.number(site.asked("register"), 0));
    }

    private static CleanTable table(Repaired repaired, Site site) {
        var clean = repaired.mended().tables();
        if (clean.isEmpty()) {
            throw RegisterTable.nothing();
        }
        return clean.get(Math.min(Desk.number(site.asked("table"), 1), clean.size()) - 1);
    }

    private Sent page(HttpStatus status, TableFile file, Repaired repaired, Typed typed,
            List<Candidate> candidates, Person who, Site site, Optional<UserError> error) {
        var words = site.words();
        var table = table(repaired, site);
        var report = check(file, table, typed);
        var number = repaired.mended().tables().indexOf(table) + 1;
        var shown = new HashMap<String, Object>(Map.of("file", file, "table", number, "address",
                site.to(path(file)), "sets", sets(candidates, typed, site), "set",
                typed.set, "columns", columns(table, typed), "items", items(typed), "name", typed.name,
                "error", error, "report", report));
        shown.put("findings", FindingsView.of(report.map(Report::findings).orElse(List.of()), words,
                _ -> ""));
        shown.put("registers", registers.registers(who, who.body()));
        shown.put("number", typed.number);
        shown.put("rows", table.rows().size());
        return Sent.of(status, "table/keep.jte", site, Desk.page(site, file, "table.keep"), shown);
    }

    private static Optional<Report> check(TableFile file, CleanTable table, Typed typed) {
        try {
            return RegisterTable.of(table, file.name(), typed.set, typed.names)
                    .check(RegisterService.FINDINGS);
        } catch (UserError _) {
            return Optional.empty(); // said above the form
        }
    }

    private static List<SetChoice> sets(List<Candidate> candidates, Typed typed, Site site) {
        var words = site.words();
        var likely = candidates.stream().map(one -> new SetChoice(one.schema().id(),
                words.say(one.schema().name()),
                words.say("table.fits", Math.round(one.score() * 100)),
                one.schema().id().equals(typed.set)));
        var others = Schemas.current().stream()
                .filter(schema -> !schema.columns().isEmpty() && candidates.stream()
                        .noneMatch(one -> one.schema().id().equals(schema.id())))
                .map(schema -> new SetChoice(schema.id(), words.say(schema.name()), "",
                        schema.id().equals(typed.set)));
        return Stream.concat(likely, others).toList();
    }

    private static List<ColumnChoice> columns(CleanTable table, Typed typed) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(at -> new ColumnChoice(at, table.names().get(at),
                        String.join("、", table.rows().stream().map(row -> row.get(at))
                                .filter(value -> !value.isEmpty()).distinct().limit(EXAMPLES)
                                .map(SheetView::shown).toList()),
                        typed.names.getOrDefault(at, "")))
                .toList();
    }

    private static List<String> items(Typed typed) {
        return Schemas.find(typed.set).map(schema -> schema.columns().stream().map(Column::name).toList())
                .orElse(List.of());
    }
}

package jp.kanmin.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.service.table.RegisterService;
import jp.kanmin.app.service.table.RegisterService.Version;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.json.JsonText;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lists that a body keeps, version by version, with what is to mend in each.
@Controller
public final class RegisterPages {

    private final RegisterService registers;
    private final Clock clock;

    RegisterPages(RegisterService registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /// A register or a version of one, in words.
    public record Line(String name, String address, String set, String records, String day, String source,
            String sha256) {}

    static Line line(Version one, Site site, String day) {
        return new Line(one.name(), site.to(path(one)),
                Schemas.find(one.set()).map(Schema::name).map(site.words()::say)
                        .orElse(site.words().say("register.noSet")),
                site.words().say("table.rows", one.records()), day, one.source(), one.sha256());
    }

    static String path(Version one) {
        return Desk.REGISTERS + "/" + one.number();
    }

    @GetMapping("/office/registers/{number:[0-9]{1,6}}")
    Sent register(@PathVariable int number, Person who, Site site, HttpServletResponse response) {
        var versions = registers.versions(who, who.body(), number);
        var newest = versions.stream().findFirst().orElseThrow(RegisterPages::nothing);
        var lines = versions.stream()
                .map(one -> Map.entry(site.words().say("version.number", one.version()),
                        line(one, site, Desk.day(one.at(), clock, site.words()))))
                .toList();
        var csv = versions.stream().map(one -> site.file(path(one) + "/v" + one.version() + ".csv")).toList();
        var check = registers.check(who, newest);
        if (check.filter(Progress.Going.class::isInstance).isPresent()) {
            response.setHeader("Refresh", "3");
        }
        var shown = new HashMap<String, Object>(Map.of("name", newest.name(), "versions", lines, "csv", csv,
                "hasSet", check.isPresent(), "report", report(check), "findings", findings(check, site),
                "told",
                site.asked("told"), "mayTend", Rights.mayTendTables(who, who.body())));
        shown.put("description", check.map(_ -> site.file(path(newest) + "/" + described(newest))));
        shown.put("change", registers.changeOfForm(who, versions));
        return Sent.of("table/register.jte", site,
                site.page(newest.name(), List.of(site.step("office", "/office"),
                        site.step("table.files", Desk.TABLES), site.here("register"))),
                shown);
    }

    private static Optional<Report> report(Optional<Progress<Report>> check) {
        return check.flatMap(progress -> progress instanceof Progress.Done<Report>(var report)
                ? Optional.of(report)
                : Optional.empty());
    }

    private static FindingsView findings(Optional<Progress<Report>> check, Site site) {
        return FindingsView.of(report(check).map(Report::findings).orElse(List.of()), site.words(), _ -> "");
    }

    @GetMapping("/office/registers/{number:[0-9]{1,6}}/v{version:[0-9]{1,6}}.csv")
    ResponseEntity<byte[]> csv(@PathVariable int number, @PathVariable int version, Person who) {
        var one = find(number, version, who);
        return Desk.download(one.name() + "-v" + version + ".csv",
                registers.csv(who, one).orElseThrow(RegisterPages::nothing));
    }

    private static String described(Version one) {
        return "v" + one.version() + ".csv-metadata.json";
    }

    @GetMapping("/office/registers/{number:[0-9]{1,6}}/v{version:[0-9]{1,6}}.csv-metadata.json")
    ResponseEntity<byte[]> description(@PathVariable int number, @PathVariable int version, Person who) {
        var one = find(number, version, who);
        var file = one.name() + "-v" + version + ".csv";
        return Desk.download(file + "-metadata.json",
                registers.description(who, one, file).map(JsonText::pretty)
                        .orElseThrow(RegisterPages::nothing).getBytes(StandardCharsets.UTF_8));
    }

    private Version find(int number, int version, Person who) {
        return registers.versions(who, who.body(), number).stream()
                .filter(found -> found.version() == version).findFirst()
                .orElseThrow(RegisterPages::nothing);
    }

    private static NotHere nothing() {
        return new NotHere(Words.of("この台帳はありません。", "There is no such register."),
                Words.of("台帳の一覧から選び直してください。", "Choose again from the list of registers."));
    }
}

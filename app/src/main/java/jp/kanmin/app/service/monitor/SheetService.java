package jp.kanmin.app.service.monitor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.sheet.ReportBook;
import jp.kanmin.app.publication.sheet.SheetRow;
import jp.kanmin.app.service.monitor.MonitoringService.Entered;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.service.monitor.SheetChanges.Change;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.indicator.scale.Step;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonResource;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.entry.ReportSheet;
import jp.kanmin.monitoring.entry.SheetFlaw;
import jp.kanmin.monitoring.entry.SheetMark;
import jp.kanmin.monitoring.entry.TypedEntry;
import jp.kanmin.plan.Kpi;
import jp.kanmin.table.read.WorkbookReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A quarter's report in a workbook: out to a department, and back. What comes back is shown before it is kept.
@Service
@Transactional(readOnly = true)
public class SheetService {

    private final MonitoringService monitoring;
    private final Clock clock;

    SheetService(MonitoringService monitoring, Clock clock) {
        this.monitoring = monitoring;
        this.clock = clock;
    }

    /// The sheet of a quarter with the indicators that a person may report of.
    public ReportBook book(Person who, String body, Quarter quarter) {
        var report = monitoring.report(who, body, quarter);
        var rows = new ArrayList<SheetRow>();
        for (var measure : report.measures()) {
            if (MonitoringService.mayReport(who, body, measure)) {
                measure.lines().forEach(line -> rows.add(row(measure, line, now(line))));
            }
        }
        var title = "%s %sの報告".formatted(Bodies.find(body).map(Body::name).orElse(body), quarter.japanese());
        return new ReportBook(new SheetMark(body, quarter), title, report.plan().plan().scale().scale()
                .orElseGet(Scales::usual).steps().stream().map(Step::grade).toList(), rows);
    }

    private static SheetRow row(MeasureReport measure, MeasureReport.Line line, TypedEntry typed) {
        return new SheetRow(line.id(), measure.measure().title(), line.kpi(),
                line.before().map(Value::written).orElse(""), typed, line.number());
    }

    private static TypedEntry now(MeasureReport.Line line) {
        return line.entry().map(TypedEntry::of).orElse(TypedEntry.NOTHING);
    }

    /// What a workbook would change; nothing is kept yet.
    ///
    /// @throws UserError when the file cannot be read at all
    public SheetChanges read(Person who, String body, Quarter quarter, String name, byte[] bytes) {
        Brought.mustFit(bytes, Words.of("この画面から受け取ったExcelに入力して、送ってください。",
                "Fill in the sheet that you got from this page, and send it."));
        var report = monitoring.report(who, body, quarter);
        var kpis = new LinkedHashMap<String, Kpi>();
        report.measures().forEach(one -> one.lines().forEach(line -> kpis.put(line.id(), line.kpi())));
        var sheet = ReportSheet.read(WorkbookReader.read(Brought.name(name, "report.xlsx"), bytes),
                new ReportSheet.Expected(body, quarter, kpis));
        var findings = new ArrayList<>(sheet.findings());
        var changes = new ArrayList<Change>();
        for (var row : sheet.rows()) {
            report.measures().forEach(measure -> measure.lines().stream()
                    .filter(line -> line.id().equals(row.indicator()))
                    .flatMap(line -> change(measure, line, row).stream()).forEach(change -> {
                        if (MonitoringService.mayReport(who, body, measure)) {
                            changes.add(change);
                        } else {
                            findings.add(SheetFlaw.OTHER_OWNER.at(row.place(),
                                    "この施策は、別の部署（%s）が報告します。".formatted(measure.owner()),
                                    "Another department (%s) reports of this measure."
                                            .formatted(measure.owner())));
                        }
                    }));
        }
        var all = new SheetChanges(report, changes, sheet.rows().size() - changes.size(), findings);
        return all.with(report.checked(all.document(), LocalDate.now(clock)));
    }

    /// What a row changes. A cell that nobody touched takes back nothing that others reported since.
    private static Optional<Change> change(MeasureReport measure, MeasureReport.Line line,
            ReportSheet.Row row) {
        var now = now(line);
        int seen = row.seen().orElse(line.number());
        var then = line.versions().stream().filter(version -> version.number() == seen).findFirst()
                .flatMap(MeasureReport.Version::content).map(TypedEntry::of).orElse(TypedEntry.NOTHING);
        boolean isSame = row(measure, line, now).holds(row.typed())
                || row(measure, line, then).holds(row.typed())
                || row.typed().entry(line.id(), line.kpi()).equals(now.entry(line.id(), line.kpi()));
        return isSame
                ? Optional.empty()
                : Optional.of(new Change(line, measure.measure().title(), now, row.typed(), line.number(),
                        seen != line.number(), row.place()));
    }

    /// Keeps the changes that were shown.
    ///
    /// @param carried as [SheetChanges#carried()] gave them
    @Transactional
    public Entered keep(Person who, String body, Quarter quarter, String carried) {
        var report = monitoring.report(who, body, quarter);
        var given = new ArrayList<Given>();
        for (var one : JsonResource.items(Json.Obj.EMPTY.with("changes", parsed(carried)), "changes")) {
            var id = JsonResource.text(one, "indicator");
            var kpi = report.line(id).map(MeasureReport.Line::kpi);
            given.add(new Given(id, seen(one), kpi.flatMap(known -> content(one)
                    .flatMap(content -> TypedEntry.of(content).entry(id, known)))));
        }
        return monitoring.enter(who, body, quarter, given, "sheet");
    }

    private static Json parsed(String carried) {
        try {
            return JsonFile.read(carried.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable _) {
            throw new UserError(Words.of("送られた内容を読めません。", "What was sent cannot be read."),
                    Words.of("Excelをもう一度選んで送ってください。", "Choose the sheet once more and send it."));
        }
    }

    private static int seen(Json one) {
        return one instanceof Json.Obj(var fields) && fields.get("seen") instanceof Json.Num(var number)
                ? number.intValue()
                : 0;
    }

    private static Optional<Json.Obj> content(Json one) {
        return one instanceof Json.Obj(var fields) && fields.get("content") instanceof Json.Obj content
                ? Optional.of(content)
                : Optional.empty();
    }
}

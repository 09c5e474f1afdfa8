package jp.kanmin.app.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.QuarterReport;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.Quarter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The quarters of a body, and one of them measure by measure.
@Controller
public final class ReportPages {

    static final String REPORTS = "/office/reports";
    static final String QUARTER = REPORTS + "/{code:[0-9]{4}Q[1-4]}";

    private static final List<String> HEADING = List.of("四半期", "施策ID", "施策", "担当", "状態", "指標ID", "指標", "単位",
            "値",
            "前の四半期", "目標", "判定");

    private final MonitoringService monitoring;
    private final Clock clock;

    ReportPages(MonitoringService monitoring, Clock clock) {
        this.monitoring = monitoring;
        this.clock = clock;
    }

    /// A quarter in a line.
    ///
    /// @param isLate whether something is missing after the last day
    public record Line(String address, String name, String due, List<String> counts, boolean isAsked,
            boolean isLate) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    @GetMapping(REPORTS)
    Sent calendar(Person who, Site site) {
        var quarters = monitoring.quarters(who, who.body());
        var lines = quarters.stream().map(report -> new Line(site.to(path(report.quarter())),
                DateWords.of(report.quarter(), site.words()), DateWords.of(report.due(), site.words()),
                counts(report, site),
                report.isAsked(), !report.overdue(today()).isEmpty())).toList();
        return Sent.of("report/calendar.jte", site, page(site, Optional.empty()), Map.of("lines", lines));
    }

    static String path(Quarter quarter) {
        return REPORTS + "/" + quarter.code();
    }

    static Quarter quarter(String code) {
        return Quarter.parse(code).orElseThrow(() -> new NotHere(
                Words.of("この四半期はありません。", "There is no such quarter."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    private static List<String> counts(QuarterReport report, Site site) {
        return List.of(MeasureReport.State.values()).stream().filter(state -> report.count(state) > 0)
                .map(state -> site.words().say("report.count", state(state, site), report.count(state)))
                .toList();
    }

    static String state(MeasureReport.State state, Site site) {
        return site.words().say("report.state." + state.code());
    }

    @GetMapping(QUARTER)
    Sent quarter(@PathVariable String code, Person who, Site site) {
        return quarter(HttpStatus.OK, quarter(code), who, site, Optional.empty());
    }

    private Sent quarter(HttpStatus status, Quarter quarter, Person who, Site site,
            Optional<UserError> error) {
        var report = monitoring.report(who, who.body(), quarter);
        var shown = new HashMap<String, Object>(Map.of("name", DateWords.of(quarter, site.words()), "report",
                report, "rows",
                report.measures().stream().map(measure -> MeasureRow.of(measure, report, who, today(), site))
                        .toList(),
                "due", DateWords.of(report.due(), site.words()), "isLate", !report.overdue(today()).isEmpty(),
                "mayLead", Rights.mayLead(who, who.body()), "error", error, "told", site.asked("told")));
        shown.put("findings", FindingsView.of(report.findings(), site.words(),
                place -> MeasureRow.where(place, report)));
        return Sent.of(status, "report/quarter.jte", site, page(site, Optional.of(quarter)), shown);
    }

    /// Asks the departments.
    @PostMapping(QUARTER)
    Object ask(@PathVariable String code, @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String words, Person who, Site site) {
        var quarter = quarter(code);
        try {
            monitoring.ask(who, who.body(), quarter, TypedDay.read(due, today()), words);
        } catch (UserError e) {
            return quarter(HttpStatus.UNPROCESSABLE_CONTENT, quarter, who, site, Optional.of(e));
        }
        return Onward.to(site.to(path(quarter), "told", "asked"));
    }

    @GetMapping(QUARTER + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code, Person who, Site site) {
        var report = monitoring.report(who, who.body(), quarter(code));
        var rows = report.measures().stream().flatMap(measure -> measure.lines().stream().map(line -> List.of(
                report.quarter().code(), measure.measure().id(), measure.measure().title(), measure.owner(),
                state(measure.state(), site), line.id(), line.kpi().name(), line.kpi().indicator().unit(),
                line.value().map(Value::written).orElse(""), line.before().map(Value::written).orElse(""),
                line.kpi().indicator().target().value().map(figure -> figure.written()).orElse(""),
                line.grade().map(grade -> grade.printed()).orElse("")))).toList();
        return TableFile.of(report.quarter().code() + ".csv", HEADING, rows);
    }

    static Page page(Site site, Optional<Quarter> quarter) {
        return quarter
                .map(one -> site.page(DateWords.of(one, site.words()), List.of(site.step("office", "/office"),
                        site.step("report", REPORTS),
                        Page.Step.of(site.words(), DateWords.of(one, site.words()), ""))))
                .orElseGet(() -> site.page(site.words().say("report"),
                        List.of(site.step("office", "/office"), site.here("report"))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

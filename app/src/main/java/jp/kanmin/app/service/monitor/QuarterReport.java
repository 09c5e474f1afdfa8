package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rule.ReportRules;

/// What a body reported of a quarter, measure by measure.
///
/// @param plan the published plan it reports on
/// @param due the last day
/// @param isAsked whether the departments were asked
/// @param words what they were asked to look at
/// @param document the whole as a kanmin-report
/// @param before the report of the quarter before
/// @param findings what the rules say of it, the gravest first
public record QuarterReport(Quarter quarter, PublishedPlan plan, LocalDate due, boolean isAsked, String words,
        List<MeasureReport> measures, Json.Obj document, Optional<Report> before, List<Finding> findings) {

    private static final ReportChecker CHECKER = new ReportChecker(ReportRules.ALL);

    public QuarterReport {
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }

    public Optional<MeasureReport> measure(String id) {
        return measures.stream().filter(one -> one.measure().id().equals(id)).findFirst();
    }

    /// An indicator of any measure.
    ///
    /// @param id `m1/k1`
    public Optional<MeasureReport.Line> line(String id) {
        return measures.stream().flatMap(one -> one.lines().stream()).filter(line -> line.id().equals(id))
                .findFirst();
    }

    /// The measures whose report has not come by a day behind the last one.
    public List<MeasureReport> overdue(LocalDate today) {
        return today.isAfter(due) ? open() : List.of();
    }

    /// The measures whose report has not come, or was given back.
    public List<MeasureReport> open() {
        return measures.stream().filter(one -> switch (one.state()) {
            case NONE, IN_WORK, RETURNED -> true;
            case SENT, ACCEPTED -> false;
        }).toList();
    }

    /// What the rules say of a document for this quarter, the gravest first.
    List<Finding> checked(Json.Obj other, LocalDate today) {
        return checked(other, plan, quarter, before, today);
    }

    static List<Finding> checked(Json.Obj document, PublishedPlan plan, Quarter quarter,
            Optional<Report> before,
            LocalDate today) {
        return CHECKER.check(new ReportCase(ReportFile.of(document), Optional.of(plan.plan()), today,
                before.stream().toList(), Optional.of(quarter)));
    }

    /// What the rules say of an indicator's value.
    ///
    /// @param indicator `m1/k1`
    public List<Finding> of(String indicator) {
        return ReportFile.of(document).report().values().stream()
                .filter(entry -> entry.indicator().equals(indicator)).map(Report.Entry::path)
                .flatMap(path -> findings.stream()
                        .filter(finding -> finding.place() instanceof Place.Path(var at)
                                && (at.equals(path) || at.startsWith(path + "/"))))
                .toList();
    }

    public long count(MeasureReport.State state) {
        return measures.stream().filter(one -> one.state() == state).count();
    }
}

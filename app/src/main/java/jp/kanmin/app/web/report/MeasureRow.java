package jp.kanmin.app.web.report;

import java.time.LocalDate;
import java.util.List;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.QuarterReport;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.indicator.Value;

/// A measure of a quarter in a line.
///
/// @param grades what its indicators stand at, with their values
/// @param mine whether the reader reports of it
/// @param isLate whether the last day is over and nothing has come
public record MeasureRow(String address, String title, String owner, String state, String code,
        List<String> grades,
        boolean mine, boolean isLate) {

    public MeasureRow {
        grades = List.copyOf(grades);
    }

    static MeasureRow of(MeasureReport measure, QuarterReport report, Person who, LocalDate today,
            Site site) {
        return new MeasureRow(site.to(ReportPages.path(report.quarter()) + "/" + measure.measure().id()),
                measure.measure().title(), measure.owner(), ReportPages.state(measure.state(), site),
                measure.state().code(), measure.lines().stream().map(line -> brief(line, site)).toList(),
                MonitoringService.mayReport(who, who.body(), measure),
                report.overdue(today).contains(measure));
    }

    private static String brief(MeasureReport.Line line, Site site) {
        var value = line.value().map(given -> written(given, line.kpi().indicator().unit()))
                .filter(text -> !text.isEmpty())
                .orElse(site.words().say(line.entry().isPresent() ? "report.unknown" : "report.nothing"));
        return line.grade()
                .map(grade -> site.words().say("report.brief", line.kpi().name(), value, grade.printed()))
                .orElseGet(() -> site.words().say("report.plain", line.kpi().name(), value));
    }

    /// With its unit; what is told in parts or in words has none.
    static String written(Value value, String unit) {
        return switch (value) {
            case Value.Amount _,Value.Asked _ -> value.written() + unit;
            case Value.Parts _,Value.Done _,Value.Step _,Value.Stages _,Value.Told _,Value.Unknown _ ->
                value.written();
        };
    }

    /// Where a finding leads: to the form of the measure whose value it speaks of; empty for others.
    static String where(Place place, QuarterReport report) {
        return place instanceof Place.Path
                ? report.measures().stream().flatMap(measure -> measure.lines().stream()
                        .filter(line -> report.of(line.id()).stream().map(Finding::place)
                                .anyMatch(place::equals))
                        .map(line -> ReportPages.path(report.quarter()) + "/" + measure.measure().id() + "#"
                                + MeasureForm.field(line.id())))
                        .findFirst().orElse("")
                : "";
    }
}

package jp.kanmin.app.service.monitor.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.app.publication.yearly.YearlyReport;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.BodyProgress;
import jp.kanmin.app.service.monitor.rollup.ProgressService;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.indicator.scale.Step;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.Report.Evaluation;
import org.springframework.stereotype.Component;

/// Makes the yearly report of a body from its plan and its accepted quarters, as nobody has written on it yet.
@Component
final class YearReckoning {

    private final ProgressService progress;
    private final MonitoringService monitoring;
    private final RollUpService sums;

    YearReckoning(ProgressService progress, MonitoringService monitoring, RollUpService sums) {
        this.progress = progress;
        this.monitoring = monitoring;
        this.sums = sums;
    }

    /// Empty where the body has published no plan.
    Optional<YearlyReport> of(String body, int year, LocalDate day) {
        return progress.of(body).map(found -> {
            var reports = new TreeMap<Quarter, Report>();
            monitoring.accepted(body).forEach((quarter, report) -> {
                if (quarter.year() == year) {
                    reports.put(quarter, report);
                }
            });
            var reading = new Year(found, reports, sums.board(), year);
            return new YearlyReport(body, found.plan().bodyName(), found.plan().plan().name(), year, 0, day,
                    "", found.scale().name(), found.scale().steps().stream().map(Step::grade).toList(),
                    found.measures().stream().map(reading::measure).toList());
        });
    }

    /// The quarters that something was accepted of.
    Map<Quarter, Report> accepted(String body) {
        return monitoring.accepted(body);
    }

    private record Year(BodyProgress found, TreeMap<Quarter, Report> reports, Board board, int year) {

        YearlyReport.OfMeasure measure(BodyProgress.OfMeasure one) {
            var measure = one.measure();
            var indicators = one.indicators().stream()
                    .map(indicator -> IndicatorYear.of(indicator, year)).toList();
            var evaluation = reports.values().stream().flatMap(report -> report.evaluations().stream())
                    .filter(said -> said.measure().equals(measure.id())).reduce((_, last) -> last);
            var texts = new Prefilled(measure, reports, board);
            boolean isReported = evaluation.isPresent() || indicators.stream()
                    .anyMatch(indicator -> indicator.quarters().stream()
                            .anyMatch(YearlyReport.OfQuarter::isReported));
            return new YearlyReport.OfMeasure(measure.id(), measure.title(), measure.owner(), isReported,
                    lowest(indicators), evaluation.flatMap(Evaluation::progress)
                            .map(Report.Judgement::code).orElse(""),
                    evaluation.map(Evaluation::cause).orElse(""), texts.direction(), indicators,
                    texts.results(), texts.national(), texts.next());
        }

        /// Grades are not averaged: the measure has the lowest of its indicators.
        private String lowest(List<YearlyReport.OfIndicator> indicators) {
            var grades = found.scale().steps().stream().map(Step::grade).toList();
            return indicators.stream().map(YearlyReport.OfIndicator::grade).filter(grades::contains)
                    .reduce((a, b) -> grades.indexOf(a) >= grades.indexOf(b) ? a : b).orElse("");
        }
    }
}

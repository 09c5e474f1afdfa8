package jp.kanmin.app.service.monitor.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Progress;
import jp.kanmin.indicator.scale.Grade;
import jp.kanmin.indicator.scale.Scale;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;

/// How a body gets on by its accepted reports.
public record BodyProgress(PublishedPlan plan, Scale scale, List<OfMeasure> measures) {

    public BodyProgress {
        measures = List.copyOf(measures);
    }

    /// How a measure gets on.
    ///
    /// @param evaluation the newest
    public record OfMeasure(Measure measure, Optional<Evaluated> evaluation, List<OfIndicator> indicators) {
        public OfMeasure {
            indicators = List.copyOf(indicators);
        }
    }

    /// What the body made of a measure, and when.
    public record Evaluated(Report.Evaluation evaluation, Quarter quarter, LocalDate accepted) {}

    /// An indicator quarter by quarter.
    ///
    /// @param id `m1/k1`
    /// @param points from the first quarter with an accepted report to the last, without a gap
    public record OfIndicator(String id, Kpi kpi, List<Point> points) {
        public OfIndicator {
            points = List.copyOf(points);
        }

        /// The newest quarter that something was accepted of, a declared unknown among it.
        public Optional<Point> newest() {
            return points.reversed().stream().filter(point -> point.told.isPresent()).findFirst();
        }
    }

    /// A quarter of an indicator.
    ///
    /// @param told what was accepted; empty where nothing was
    public record Point(Quarter quarter, Optional<Told> told) {}

    /// An accepted value and what it means.
    public record Told(Value value, LocalDate accepted, Progress progress, Grade grade) {}
}

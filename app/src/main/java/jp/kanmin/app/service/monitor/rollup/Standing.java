package jp.kanmin.app.service.monitor.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;

/// Where a body with a published plan stands by its accepted reports of the last two years.
///
/// @param measures of the plan; empty while nothing has been accepted
public record Standing(PublishedVersion version, List<OfMeasure> measures) {

    public Standing {
        measures = List.copyOf(measures);
    }

    /// When something was accepted.
    public record Accepted(Quarter quarter, LocalDate day) {}

    /// What a body made of a measure.
    public record Judged(Judgement judgement, Quarter quarter) {}

    /// Where a measure stands.
    ///
    /// @param accepted its newest accepted report
    /// @param withoutValue names of the indicators that have no value, or only said that it is unknown
    public record OfMeasure(String id, String title, Optional<Accepted> accepted, Optional<Judged> judged,
            List<String> withoutValue) {

        public OfMeasure {
            withoutValue = List.copyOf(withoutValue);
        }
    }

    /// The newest accepted report.
    public Optional<Accepted> newest() {
        return measures.stream().flatMap(one -> one.accepted.stream())
                .max((a, b) -> a.quarter.compareTo(b.quarter));
    }

    /// How many measures have an accepted report.
    public int accepted() {
        return (int) measures.stream().filter(one -> one.accepted.isPresent()).count();
    }

    /// How many indicators have no value.
    public int withoutValue() {
        return newest().isEmpty()
                ? version.indicators()
                : measures.stream().mapToInt(one -> one.withoutValue.size()).sum();
    }
}

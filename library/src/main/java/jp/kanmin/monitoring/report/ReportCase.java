package jp.kanmin.monitoring.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Plan;

/// What a rule for reports looks at: the report, and what it is checked against.
///
/// @param plan the plan it reports on, where it is known
/// @param asOf the day of the check
/// @param earlier other reports of the body, in any order
/// @param asked the quarter that was asked for, where one was
public record ReportCase(ReportFile file, Optional<Plan> plan, LocalDate asOf, List<Report> earlier,
        Optional<Quarter> asked) {

    public ReportCase {
        earlier = List.copyOf(earlier);
    }

    /// A value with the indicator it is of.
    ///
    /// @param id `m1/k1`
    public record Reported(Report.Entry entry, String id, Kpi kpi) {}

    public Report report() {
        return file.report();
    }

    /// What the code of the report names: a body, or a place that is none.
    public Optional<Body> body() {
        return Bodies.find(report().body());
    }

    /// The indicator of the plan that has an id such as `m1/k1`.
    public Optional<Kpi> kpi(String id) {
        int slash = id.indexOf('/');
        if (plan.isEmpty() || slash < 0) {
            return Optional.empty();
        }
        return plan.get().measures().stream().filter(measure -> measure.id().equals(id.substring(0, slash)))
                .flatMap(measure -> measure.kpis().stream())
                .filter(kpi -> kpi.id().equals(id.substring(slash + 1))).findFirst();
    }

    /// The values whose indicators the plan has.
    public Stream<Reported> reported() {
        return report().values().stream().flatMap(entry -> kpi(entry.indicator()).stream()
                .map(kpi -> new Reported(entry, entry.indicator(), kpi)));
    }

    /// The newest report of a quarter before this one's, in its last revision.
    public Optional<Report> before() {
        return report().quarter().flatMap(own -> earlier.stream()
                .filter(other -> other.quarter().filter(quarter -> quarter.compareTo(own) < 0).isPresent())
                .max(Comparator.comparing((Report other) -> other.quarter().orElseThrow())
                        .thenComparingInt(Report::number)));
    }
}

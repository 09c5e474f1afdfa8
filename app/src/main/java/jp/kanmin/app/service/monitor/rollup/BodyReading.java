package jp.kanmin.app.service.monitor.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rollup.Slim;
import jp.kanmin.plan.Plan;

/// The newest accepted reports of one body, as many as are needed to have something of every indicator.
final class BodyReading {

    /// What was accepted of a quarter.
    record Filed(ReportFile file, LocalDate day) {}

    private final PublishedPlan published;
    private final List<ReportFile> files = new ArrayList<>();
    private final Map<String, Standing.Accepted> accepted = new HashMap<>();
    private final Map<String, Standing.Judged> judged = new HashMap<>();
    private final HashSet<String> open = new HashSet<>();
    private final HashSet<String> valued = new HashSet<>();

    /// @param quarters that something was accepted of, the newest first
    /// @param find opens one
    BodyReading(PublishedPlan published, List<Quarter> quarters, Function<Quarter, Optional<Filed>> find) {
        this.published = published;
        for (var measure : published.plan().measures()) {
            measure.kpis().forEach(kpi -> open.add(measure.id() + "/" + kpi.id()));
        }
        for (var quarter : quarters) {
            if (open.isEmpty() && !files.isEmpty()) {
                break;
            }
            find.apply(quarter).ifPresent(filed -> take(quarter, filed));
        }
    }

    private void take(Quarter quarter, Filed filed) {
        var report = filed.file.report();
        files.add(filed.file);
        for (var entry : report.values()) {
            entry.value().ifPresent(value -> {
                accepted.putIfAbsent(Report.measureOf(entry.indicator()),
                        new Standing.Accepted(quarter, filed.day));
                if (open.remove(entry.indicator()) && !(value instanceof Value.Unknown)) {
                    valued.add(entry.indicator());
                }
            });
        }
        for (Report.Evaluation one : report.evaluations()) {
            one.progress().ifPresent(judgement -> judged.putIfAbsent(one.measure(),
                    new Standing.Judged(judgement, quarter)));
        }
    }

    List<ReportFile> files() {
        return files;
    }

    /// What is needed of the plan.
    Plan plan() {
        return Slim.of(published.plan());
    }

    Standing standing() {
        return new Standing(published.version(), published.plan().measures().stream()
                .map(measure -> new Standing.OfMeasure(measure.id(), measure.title(),
                        Optional.ofNullable(accepted.get(measure.id())),
                        Optional.ofNullable(judged.get(measure.id())),
                        measure.kpis().stream()
                                .filter(kpi -> !valued.contains(measure.id() + "/" + kpi.id()))
                                .map(kpi -> kpi.name()).toList()))
                .toList());
    }
}

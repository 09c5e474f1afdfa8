package jp.kanmin.app.service.monitor.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.Evaluated;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.OfIndicator;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.OfMeasure;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.Point;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.Told;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.indicator.scale.Scale;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How one body gets on, for everybody: accepted values only.
@Service
@Transactional(readOnly = true)
public class ProgressService {

    /// Quarters that are shown, the newest: five years.
    private static final int MOST = 20;

    private final ReportStore reports;
    private final PublicationService publications;
    private final Clock clock;

    ProgressService(ReportStore reports, PublicationService publications, Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.clock = clock;
    }

    /// Whether there is anything to show of a body.
    public boolean isAny(String body) {
        return reports.hasAccepted(body);
    }

    /// How a body gets on; empty where it has published no plan.
    public Optional<BodyProgress> of(String body) {
        return publications.newestPlan(body).map(plan -> {
            var scale = plan.plan().scale().scale().orElseGet(Scales::usual);
            var all = new Accepted(scale, body);
            return new BodyProgress(plan, scale, plan.plan().measures().stream().map(all::measure).toList());
        });
    }

    /// All that was accepted of a body.
    private final class Accepted {
        private final TreeMap<Quarter, Report> documents = new TreeMap<>();
        private final Map<Quarter, String> times = new HashMap<>();
        private final Map<String, String> steps = new HashMap<>();
        private final List<Quarter> quarters = new ArrayList<>();
        private final Scale scale;

        Accepted(Scale scale, String body) {
            this.scale = scale;
            for (var one : reports.accepted(body)) {
                Quarter.parse(one.quarter()).ifPresent(quarter -> {
                    documents.put(quarter, ReportFile.of(StoredJson.object(one.document())).report());
                    times.put(quarter, one.at());
                });
            }
            documents.values()
                    .removeIf(report -> report.values().isEmpty() && report.evaluations().isEmpty());
            reports.steps(body).stream().filter(step -> step.kind().equals("accepted"))
                    .forEach(step -> steps.put(step.quarter() + " " + step.measure(), step.at()));
            if (!documents.isEmpty()) {
                for (var quarter = documents.lastKey(); quarter.compareTo(documents.firstKey()) >= 0
                        && quarters.size() < MOST; quarter = quarter.before()) {
                    quarters.addFirst(quarter);
                }
            }
        }

        OfMeasure measure(Measure measure) {
            var evaluation = documents.descendingMap().entrySet().stream()
                    .flatMap(entry -> entry.getValue().evaluations().stream()
                            .filter(one -> one.measure().equals(measure.id()))
                            .map(one -> new Evaluated(one, entry.getKey(),
                                    day(entry.getKey(), measure.id()))))
                    .findFirst();
            return new OfMeasure(measure, evaluation,
                    measure.kpis().stream().map(kpi -> indicator(measure, kpi)).toList());
        }

        private OfIndicator indicator(Measure measure, Kpi kpi) {
            var id = measure.id() + "/" + kpi.id();
            return new OfIndicator(id, kpi, quarters.stream()
                    .map(quarter -> new Point(quarter, told(quarter, measure.id(), id, kpi))).toList());
        }

        private Optional<Told> told(Quarter quarter, String measure, String id, Kpi kpi) {
            return Optional.ofNullable(documents.get(quarter)).flatMap(report -> report.find(id))
                    .flatMap(Report.Entry::value).map(value -> {
                        var progress = Reckoning.of(kpi.indicator(), value, quarter.last());
                        return new Told(value, day(quarter, measure), progress, scale.grade(progress));
                    });
        }

        /// The day a measure was accepted.
        private LocalDate day(Quarter quarter, String measure) {
            var at = steps.getOrDefault(quarter.code() + " " + measure, times.getOrDefault(quarter, ""));
            return Times.time(at).atZone(clock.getZone()).toLocalDate();
        }
    }
}

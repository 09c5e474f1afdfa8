package jp.kanmin.app.service.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.monitor.MeasureReport.Corrected;
import jp.kanmin.app.service.monitor.MeasureReport.Evaluated;
import jp.kanmin.app.service.monitor.MeasureReport.Line;
import jp.kanmin.app.service.monitor.MeasureReport.State;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.indicator.scale.Scale;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;

/// The rows of a quarter put together into its report.
///
/// @param entries of the quarter, in the order in which they were reported
/// @param steps of all quarters, as are evaluations and corrections
/// @param before the report of the quarter before
/// @param names of people by their ids
record Assembled(PublishedPlan plan, Quarter quarter, List<ReportStore.Entry> entries,
        List<ReportStore.Step> steps,
        List<ReportStore.Evaluation> evaluations, List<ReportStore.Correction> corrections,
        Optional<Report> before,
        Function<String, String> names, ZoneId zone) {

    /// The report as a document: what holds now.
    ///
    /// @param which the measures whose values are in it
    Json.Obj document(List<String> which) {
        var values = new ArrayList<Json>();
        newest().forEach((indicator, entry) -> {
            if (which.contains(Report.measureOf(indicator)) && !entry.content().isEmpty()) {
                values.add(StoredJson.read(entry.content()));
            }
        });
        var evaluated = newestEvaluations().values().stream().filter(one -> which.contains(one.measure()))
                .<Json>map(one -> StoredJson.read(one.content())).toList();
        var actions = newestCorrections().values().stream().filter(one -> which.contains(one.measure()))
                .<Json>map(one -> StoredJson.read(one.content())).toList();
        var json = Json.Obj.EMPTY.with("format", Json.of(ReportFile.FORMAT))
                .with("body", Json.of(plan.version().body())).with("plan", Json.of(plan.plan().name()))
                .with("quarter", Json.of(quarter.code())).with("values", new Json.Arr(values));
        json = evaluated.isEmpty() ? json : json.with("evaluations", new Json.Arr(evaluated));
        return actions.isEmpty() ? json : json.with("actions", new Json.Arr(actions));
    }

    private Map<String, ReportStore.Entry> newest() {
        return entries.stream()
                .collect(Collectors.toMap(ReportStore.Entry::indicator, one -> one, (_, last) -> last,
                        TreeMap::new));
    }

    private Map<String, ReportStore.Evaluation> newestEvaluations() {
        return evaluations.stream().filter(one -> one.quarter().equals(quarter.code())).collect(
                Collectors.toMap(ReportStore.Evaluation::measure, one -> one, (_, last) -> last,
                        TreeMap::new));
    }

    /// Those begun in this quarter or before.
    private Map<Integer, ReportStore.Correction> newestCorrections() {
        return corrections.stream().filter(one -> one.quarter().compareTo(quarter.code()) <= 0).collect(
                Collectors.toMap(ReportStore.Correction::number, one -> one, (_, last) -> last,
                        TreeMap::new));
    }

    List<MeasureReport> measures(Scale scale) {
        return plan.plan().measures().stream().map(measure -> measure(measure, scale)).toList();
    }

    private MeasureReport measure(Measure measure, Scale scale) {
        var report = ReportFile.of(document(List.of(measure.id()))).report();
        var own = steps.stream().filter(step -> step.quarter().equals(quarter.code())
                && step.measure().equals(measure.id())).toList();
        var written = entries.stream()
                .filter(entry -> Report.measureOf(entry.indicator()).equals(measure.id()))
                .toList();
        var lines = measure.kpis().stream().map(kpi -> line(measure, kpi, report, scale)).toList();
        var evaluation = Optional.ofNullable(newestEvaluations().get(measure.id())).flatMap(row -> report
                .evaluations().stream().findFirst()
                .map(one -> new Evaluated(one, row.number(), names.apply(row.person()), day(row.at()))));
        return new MeasureReport(measure, measure.owner(), state(own, written), lines,
                own.stream().map(step -> new MeasureReport.Step(step.kind(), step.words(),
                        names.apply(step.person()), day(step.at()))).toList(),
                evaluation, corrections(measure, report));
    }

    private List<Corrected> corrections(Measure measure, Report report) {
        var rows = newestCorrections().values().stream().filter(one -> one.measure().equals(measure.id()))
                .toList();
        var all = new ArrayList<Corrected>();
        for (int at = 0; at < Math.min(rows.size(), report.actions().size()); at++) {
            all.add(new Corrected(rows.get(at).number(), report.actions().get(at),
                    names.apply(rows.get(at).person()), day(rows.get(at).at())));
        }
        return all;
    }

    /// What is changed after it was sent is in work again.
    private static State state(List<ReportStore.Step> steps, List<ReportStore.Entry> written) {
        if (steps.isEmpty() || steps.getLast().entries() < written.size()) {
            return written.isEmpty() ? State.NONE : State.IN_WORK;
        }
        return switch (steps.getLast().kind()) {
            case "accepted" -> State.ACCEPTED;
            case "returned" -> State.RETURNED;
            default -> State.SENT;
        };
    }

    private Line line(Measure measure, Kpi kpi, Report report, Scale scale) {
        var id = measure.id() + "/" + kpi.id();
        var own = entries.stream().filter(entry -> entry.indicator().equals(id)).toList();
        var content = own.isEmpty() || own.getLast().content().isEmpty()
                ? Optional.<Json.Obj>empty()
                : Optional.of(StoredJson.object(own.getLast().content()));
        var value = content.flatMap(_ -> report.find(id)).flatMap(Report.Entry::value);
        var progress = value.map(given -> Reckoning.of(kpi.indicator(), given, quarter.last()));
        return new Line(id, kpi, content, value,
                before.flatMap(earlier -> earlier.find(id)).flatMap(Report.Entry::value), progress,
                progress.map(scale::grade), own.reversed().stream().map(this::version).toList());
    }

    private MeasureReport.Version version(ReportStore.Entry entry) {
        var written = entry.content().isEmpty()
                ? ""
                : ReportFile
                        .of(Json.Obj.EMPTY.with("values",
                                new Json.Arr(List.of(StoredJson.object(entry.content())))))
                        .report().values().stream().findFirst().flatMap(Report.Entry::value)
                        .map(Value::written)
                        .orElse(entry.content());
        return new MeasureReport.Version(entry.number(), written, entry.content().isEmpty()
                ? Optional.empty()
                : Optional.of(StoredJson.object(entry.content())), entry.source(),
                names.apply(entry.person()),
                day(entry.at()));
    }

    private LocalDate day(String at) {
        return Instant.parse(at).atZone(zone).toLocalDate();
    }
}

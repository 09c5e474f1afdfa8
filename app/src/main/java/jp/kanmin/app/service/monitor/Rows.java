package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;

/// The rows of a body, as the store has them, from which the report of any of its quarters is put together.
///
/// @param entries by quarter, each in the order in which they were reported
/// @param names of people by their ids
record Rows(PublishedPlan plan, Map<String, List<ReportStore.Entry>> entries, List<ReportStore.Step> steps,
        List<ReportStore.Evaluation> evaluations, List<ReportStore.Correction> corrections,
        List<ReportStore.Round> rounds, Function<String, String> names, ZoneId zone) {

    /// The report of a quarter.
    QuarterReport report(Quarter quarter, LocalDate today) {
        var assembled = assembled(quarter);
        var whole = assembled.document(List.copyOf(plan.plan().measureIds()));
        var round = rounds.stream().filter(one -> one.quarter().equals(quarter.code())).findFirst();
        var due = round.map(one -> LocalDate.parse(one.due()))
                .orElse(quarter.last().plusDays(MonitoringService.DAYS_TO_REPORT));
        return new QuarterReport(quarter, plan, due, round.isPresent(),
                round.map(ReportStore.Round::words).orElse(""),
                assembled.measures(plan.plan().scale().scale().orElseGet(Scales::usual)), whole,
                assembled.before(), QuarterReport.checked(whole, plan, quarter, assembled.before(), today));
    }

    Assembled assembled(Quarter quarter) {
        return new Assembled(plan, quarter, of(quarter), steps, evaluations, corrections,
                values(quarter.before()), names, zone);
    }

    private List<ReportStore.Entry> of(Quarter quarter) {
        return entries.getOrDefault(quarter.code(), List.of());
    }

    /// What is reported of a quarter now; empty where nothing is.
    private Optional<Report> values(Quarter quarter) {
        var newest = of(quarter).stream().collect(
                Collectors.toMap(ReportStore.Entry::indicator, one -> one, (_, last) -> last, TreeMap::new));
        var values = newest.values().stream().filter(entry -> !entry.content().isEmpty())
                .<Json>map(entry -> StoredJson.read(entry.content())).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportFile.of(Json.Obj.EMPTY.with("format", Json.of(ReportFile.FORMAT))
                        .with("body", Json.of(plan.version().body())).with("quarter", Json.of(quarter.code()))
                        .with("values", new Json.Arr(values))).report());
    }
}

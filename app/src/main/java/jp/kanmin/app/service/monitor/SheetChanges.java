package jp.kanmin.app.service.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.entry.TypedEntry;

/// What a sheet would change in the report of a quarter.
///
/// @param report as it is now
/// @param same how many indicators stay as they are
/// @param findings of the file's cells, the gravest first
public record SheetChanges(QuarterReport report, List<Change> changes, int same, List<Finding> findings) {

    private static final Pattern VALUE = Pattern.compile("values/([0-9]{1,9})(?:/.*)?");

    public SheetChanges {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /// One indicator that would change.
    ///
    /// @param before what is reported now
    /// @param seen how often it had been reported when this was worked out
    /// @param isStale whether somebody reported it after the sheet was made
    /// @param place the cell of its value
    public record Change(MeasureReport.Line line, String measure, TypedEntry before, TypedEntry after,
            int seen,
            boolean isStale, Place place) {

        Optional<Json.Obj> content() {
            return after.entry(line.id(), line.kpi());
        }
    }

    /// The changes as a page carries them until they are kept.
    public String carried() {
        return JsonText.line(new Json.Arr(changes.stream().<Json>map(change -> change.content()
                .map(content -> Json.Obj.EMPTY.with("content", content)).orElse(Json.Obj.EMPTY)
                .with("indicator", Json.of(change.line().id())).with("seen", Json.of(change.seen())))
                .toList()));
    }

    /// The whole report as it would be.
    Json.Obj document() {
        Map<String, Optional<Json.Obj>> now = new HashMap<>();
        changes.forEach(change -> now.put(change.line().id(), change.content()));
        var values = report.measures().stream().flatMap(measure -> measure.lines().stream())
                .flatMap(line -> now.getOrDefault(line.id(), line.entry()).stream()).<Json>map(one -> one)
                .toList();
        return report.document().with("values", new Json.Arr(values));
    }

    /// The same with what the rules say of the changed values, each at its cell.
    ///
    /// @param found of [#document()]
    SheetChanges with(List<Finding> found) {
        var values = document().fields().get("values") instanceof Json.Arr(var items)
                ? items
                : List.<Json>of();
        var own = found.stream()
                .flatMap(finding -> place(finding, values).map(place -> new Finding(finding.rule(),
                        finding.force(), finding.severity(), place, finding.message(), finding.remedy(),
                        finding.citation(), finding.fix())).stream());
        var all = new ArrayList<>(Stream.concat(findings.stream(), own).toList());
        all.sort(Comparator.comparing(Finding::severity));
        return new SheetChanges(report, changes, same, all);
    }

    private Optional<Place> place(Finding finding, List<Json> values) {
        var path = finding.place() instanceof Place.Path(var written)
                ? VALUE.matcher(written)
                : VALUE.matcher("");
        if (!path.matches()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(path.group(1));
        return at >= values.size()
                ? Optional.empty()
                : changes.stream()
                        .filter(change -> change.content().filter(values.get(at)::equals).isPresent())
                        .map(Change::place).findFirst();
    }
}

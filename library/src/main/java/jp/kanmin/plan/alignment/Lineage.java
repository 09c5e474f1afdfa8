package jp.kanmin.plan.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// What the plan and its measures were called from version to version.
///
/// @param plan names of the plan, oldest first
/// @param measures names of each measure of the newest version, by its id there, oldest first
public record Lineage(List<Name> plan, Map<String, List<Name>> measures) {

    public Lineage {
        plan = List.copyOf(plan);
        measures = Map.copyOf(measures);
    }

    /// A name, and since when.
    ///
    /// @param version place in the row of versions, from 1
    /// @param decided when that version was decided, where it says so
    public record Name(String name, int version, Optional<LocalDate> decided) {}

    /// Follows every measure through the versions.
    ///
    /// @param versions oldest first
    public static Lineage of(List<Plan> versions) {
        var names = new ArrayList<Name>();
        Map<String, List<Name>> lines = new HashMap<>();
        List<Measure> before = List.of();
        for (int i = 0; i < versions.size(); i++) {
            var plan = versions.get(i);
            var decided = plan.newest().flatMap(Plan.Version::decided);
            called(names, new Name(plan.name(), i + 1, decided));
            Map<String, List<Name>> next = new LinkedHashMap<>();
            for (var pair : Matching.of(before, plan.measures(), Measure::id, Measure::title).pairs()) {
                var line = new ArrayList<>(pair.was().map(was -> lines.getOrDefault(was.id(), List.of()))
                        .orElse(List.of()));
                called(line, new Name(pair.is().title(), i + 1, decided));
                next.putIfAbsent(pair.is().id(), List.copyOf(line));
            }
            lines.clear();
            lines.putAll(next);
            before = plan.measures();
        }
        return new Lineage(names, lines);
    }

    /// The names of a measure of the newest version, oldest first; empty where there is no such measure.
    public List<Name> of(String measure) {
        return measures.getOrDefault(measure, List.of());
    }

    private static void called(List<Name> names, Name name) {
        if (names.isEmpty() || !names.getLast().name().equals(name.name())) {
            names.add(name);
        }
    }
}

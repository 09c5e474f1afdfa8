package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// What a revision did, as a reader wants to see it (row A-27): measure by measure and indicator by indicator.
/// [PlanDiff] holds the same difference value by value.
///
/// @param measures those that differ, in the newer plan's order, dropped ones last
/// @param chapters likewise
/// @param plan what differs outside measures and chapters
/// @param growth what the measures of the newer plan set free, and what that feeds
public record Revision(List<MeasureRevision> measures, List<ChapterRevision> chapters,
        List<Change.FieldChange> plan, List<Growth> growth) {

    public Revision {
        measures = List.copyOf(measures);
        chapters = List.copyOf(chapters);
        plan = List.copyOf(plan);
        growth = List.copyOf(growth);
    }

    /// What was done to a measure or indicator, to be counted.
    public enum Step {
        MEASURE_ADDED,
        MEASURE_DROPPED,
        MEASURE_RENAMED,
        MEASURE_MOVED,
        INDICATOR_ADDED,
        INDICATOR_DROPPED,
        /// See [FieldKind] for the three of targets.
        TARGET_RAISED,
        TARGET_LOWERED,
        TARGET_CHANGED,
        DUE_MOVED,
        LOWERED_AFTER_BAD_QUARTER
    }

    public static Revision between(Plan before, Plan after) {
        return between(before, after, List.of());
    }

    /// The difference, with the results of the older plan at hand.
    ///
    /// @param results of the older plan's indicators, in any order
    public static Revision between(Plan before, Plan after, List<Result> results) {
        var measures = new ArrayList<MeasureRevision>();
        var matching = Matching.of(before.measures(), after.measures(), Measure::id, Measure::title);
        for (var pair : matching.pairs()) {
            if (pair.was().isEmpty()) {
                measures.add(MeasureRevision.whole(pair.is(), Change.Kind.ADDED));
                continue;
            }
            var was = pair.was().get();
            var fields = PlanDiff.fields(Parts.at(before, was.path()), Parts.at(after, pair.is().path()));
            if (!fields.isEmpty()) {
                var kpis = KpiRevision.between(before, was, after, pair.is(), results);
                measures.add(MeasureRevision.changed(was, pair.is(), fields, kpis));
            }
        }
        matching.dropped()
                .forEach(measure -> measures.add(MeasureRevision.whole(measure, Change.Kind.DROPPED)));
        return new Revision(measures, ChapterRevision.between(before, after), PlanDiff.rest(before, after),
                Growth.between(before, after));
    }

    public boolean isEmpty() {
        return measures.isEmpty() && chapters.isEmpty() && plan.isEmpty();
    }

    /// How often each step was taken; steps that were not taken are missing.
    public Map<Step, Integer> counts() {
        var counts = new EnumMap<Step, Integer>(Step.class);
        measures.stream().flatMap(MeasureRevision::steps)
                .forEach(step -> counts.merge(step, 1, Integer::sum));
        return counts;
    }

    /// The indicators whose target was lowered after a bad quarter.
    public Stream<KpiRevision> loweredAfterBadQuarter() {
        return measures.stream().flatMap(measure -> measure.kpis().stream())
                .filter(KpiRevision::isLoweredAfterBadQuarter);
    }
}

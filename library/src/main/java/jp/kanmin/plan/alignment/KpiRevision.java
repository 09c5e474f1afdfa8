package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.Revision.Step;
import jp.kanmin.text.JapaneseDate;

/// What a revision did to one indicator.
///
/// @param id in the newer plan; in the older, where it was dropped
/// @param oldName where it goes on from; empty where it was added
/// @param target empty where it stayed
/// @param due likewise
/// @param base likewise
/// @param others that differ: unit, kind, what is counted
/// @param badQuarter why the results before a lowered target were bad; empty where the target was not lowered, the
///        results were good, or they do not tell
public record KpiRevision(String id, String name, String oldName, Change.Kind kind,
        Optional<TargetMove> target,
        Optional<DueMove> due, Optional<BaseMove> base, List<Change.FieldChange> others,
        Optional<Words> badQuarter) {

    public KpiRevision {
        others = List.copyOf(others);
    }

    /// A target that is another now.
    ///
    /// @param kind raised or lowered by the indicator's direction; changed where that cannot be told; added or dropped
    public record TargetMove(Optional<Figure> before, Optional<Figure> after, FieldKind kind) {}

    /// A due date that is another now.
    ///
    /// @param isLater empty where there was none or is none any more
    public record DueMove(Optional<JapaneseDate> before, Optional<JapaneseDate> after,
            Optional<Boolean> isLater) {}

    public record BaseMove(Indicator.Base before, Indicator.Base after) {}

    public boolean isRenamed() {
        return kind == Change.Kind.CHANGED && !name.equals(oldName);
    }

    public boolean isLoweredAfterBadQuarter() {
        return badQuarter.isPresent();
    }

    Stream<Step> steps() {
        var steps = new ArrayList<Step>();
        switch (kind) {
            case ADDED -> steps.add(Step.INDICATOR_ADDED);
            case DROPPED -> steps.add(Step.INDICATOR_DROPPED);
            case CHANGED -> target.ifPresent(move -> steps.add(switch (move.kind()) {
                case TARGET_RAISED -> Step.TARGET_RAISED;
                case TARGET_LOWERED -> Step.TARGET_LOWERED;
                case TARGET_CHANGED, ADDED, DROPPED, TEXT, VALUE, MOVED, DUE_MOVED, BASE_CHANGED,
                        UNIT_CHANGED ->
                    Step.TARGET_CHANGED;
            }));
        }
        due.ifPresent(_ -> steps.add(Step.DUE_MOVED));
        badQuarter.ifPresent(_ -> steps.add(Step.LOWERED_AFTER_BAD_QUARTER));
        return steps.stream();
    }

    /// The indicators of a measure that differ, in the newer order, dropped ones last.
    static List<KpiRevision> between(Plan before, Measure was, Plan after, Measure is, List<Result> results) {
        var revisions = new ArrayList<KpiRevision>();
        var matching = Matching.of(was.kpis(), is.kpis(), Kpi::id, Kpi::name);
        for (var pair : matching.pairs()) {
            if (pair.was().isEmpty()) {
                revisions.add(whole(pair.is(), Change.Kind.ADDED));
                continue;
            }
            var old = pair.was().get();
            var fields = PlanDiff.fields(Parts.at(before, old.path()), Parts.at(after, pair.is().path()));
            if (!fields.isEmpty()) {
                revisions.add(changed(old, pair.is(), fields,
                        Result.of(was.id() + "/" + old.id(), results)));
            }
        }
        matching.dropped().forEach(kpi -> revisions.add(whole(kpi, Change.Kind.DROPPED)));
        return revisions;
    }

    private static KpiRevision whole(Kpi kpi, Change.Kind kind) {
        return new KpiRevision(kpi.id(), kpi.name(), kind == Change.Kind.ADDED ? "" : kpi.name(), kind,
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static KpiRevision changed(Kpi was, Kpi is, List<Change.FieldChange> fields,
            List<Result> results) {
        var old = was.indicator();
        var now = is.indicator();
        var target = has(fields, "target/value") || has(fields, "target")
                ? target(old, now)
                : Optional.<TargetMove>empty();
        var due = old.target().due().equals(now.target().due())
                ? Optional.<DueMove>empty()
                : Optional.of(new DueMove(old.target().due(), now.target().due(),
                        old.target().due().flatMap(a -> now.target().due()
                                .map(b -> b.last().isAfter(a.last())))));
        var base = fields.stream().anyMatch(field -> isBelow(field, "base"))
                ? Optional.of(new BaseMove(old.base(), now.base()))
                : Optional.<BaseMove>empty();
        var others = fields.stream().filter(field -> !isBelow(field, "base") && !isBelow(field, "target")
                && !field.path().equals("id") && !field.path().equals("name")).toList();
        boolean isLowered = target.filter(move -> move.kind() == FieldKind.TARGET_LOWERED).isPresent();
        return new KpiRevision(is.id(), is.name(), was.name(), Change.Kind.CHANGED, target, due, base, others,
                isLowered ? BadQuarter.of(old, results) : Optional.empty());
    }

    private static Optional<TargetMove> target(Indicator old, Indicator now) {
        var before = old.target().value();
        var after = now.target().value();
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        var kind = before.isEmpty()
                ? FieldKind.ADDED
                : after.isEmpty()
                        ? FieldKind.DROPPED
                        : Targets.kind(old.direction(), now.direction(), now.scale(), before, after);
        return Optional.of(new TargetMove(before, after, kind));
    }

    private static boolean has(List<Change.FieldChange> fields, String path) {
        return fields.stream().anyMatch(field -> field.path().equals(path));
    }

    private static boolean isBelow(Change.FieldChange field, String part) {
        return field.path().equals(part) || field.path().startsWith(part + "/");
    }
}

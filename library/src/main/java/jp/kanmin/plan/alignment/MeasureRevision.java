package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.json.Json;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.alignment.Revision.Step;
import jp.kanmin.text.difference.TextDiff;

/// What a revision did to one measure.
///
/// @param id in the newer plan; in the older, where it was dropped
/// @param oldId where it goes on from; empty where it was added
/// @param oldTitle likewise
/// @param moves of pillar and field
/// @param texts that were rewritten, word by word
/// @param others that differ: steps, links, partners and the like
public record MeasureRevision(String id, String oldId, String title, String oldTitle, Change.Kind kind,
        List<Change.FieldChange> moves, List<KpiRevision> kpis, List<TextChange> texts,
        List<Change.FieldChange> others) {

    public MeasureRevision {
        moves = List.copyOf(moves);
        kpis = List.copyOf(kpis);
        texts = List.copyOf(texts);
        others = List.copyOf(others);
    }

    /// A text that was rewritten.
    ///
    /// @param path below the measure: `action`, `benefits/staff`
    public record TextChange(String path, TextDiff diff) {}

    public boolean isRenamed() {
        return kind == Change.Kind.CHANGED && !title.equals(oldTitle);
    }

    /// To another pillar or field.
    public boolean isMoved() {
        return !moves.isEmpty();
    }

    Stream<Step> steps() {
        var steps = switch (kind) {
            case ADDED -> Stream.of(Step.MEASURE_ADDED);
            case DROPPED -> Stream.of(Step.MEASURE_DROPPED);
            case CHANGED -> Stream.concat(isRenamed() ? Stream.of(Step.MEASURE_RENAMED) : Stream.empty(),
                    isMoved() ? Stream.of(Step.MEASURE_MOVED) : Stream.empty());
        };
        return Stream.concat(steps, kpis.stream().flatMap(KpiRevision::steps));
    }

    static MeasureRevision whole(Measure measure, Change.Kind kind) {
        boolean isAdded = kind == Change.Kind.ADDED;
        return new MeasureRevision(measure.id(), isAdded ? "" : measure.id(), measure.title(),
                isAdded ? "" : measure.title(), kind, List.of(), List.of(), List.of(), List.of());
    }

    static MeasureRevision changed(Measure was, Measure is, List<Change.FieldChange> fields,
            List<KpiRevision> kpis) {
        var moves = new ArrayList<Change.FieldChange>();
        var texts = new ArrayList<TextChange>();
        var others = new ArrayList<Change.FieldChange>();
        for (var field : fields) {
            if (field.path().equals("id") || field.path().equals("title") || isOfIndicators(field)) {
                continue; // said elsewhere
            }
            if (field.path().equals("pillar") || field.path().equals("field")) {
                moves.add(field);
            } else if (field.before() instanceof Json.Text(var before)
                    && field.after() instanceof Json.Text(var after)) {
                texts.add(new TextChange(field.path(), TextDiff.between(before, after)));
            } else {
                others.add(field);
            }
        }
        return new MeasureRevision(is.id(), was.id(), is.title(), was.title(), Change.Kind.CHANGED, moves,
                kpis, texts, others);
    }

    private static boolean isOfIndicators(Change.FieldChange field) {
        return field.path().equals("kpis") || field.path().startsWith("kpis/");
    }
}

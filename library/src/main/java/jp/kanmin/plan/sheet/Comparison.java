package jp.kanmin.plan.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;

/// What a workbook would change in a plan.
///
/// @param changes in the order in which they can be made
/// @param crossed what would undo somebody else's change since the workbook was made; not among the changes
/// @param same how many cells stay as they are
/// @param findings of the file's cells
/// @param document as it would be
public record Comparison(List<Change> changes, List<Change> crossed, int same, List<Finding> findings,
        Json.Obj document) {

    public Comparison {
        changes = List.copyOf(changes);
        crossed = List.copyOf(crossed);
        findings = List.copyOf(findings);
    }

    /// A part that would change.
    ///
    /// @param where in words, such as `行政手続のオンライン化 / 担当`
    /// @param before as the cell would have it now
    /// @param content empty takes the part away
    /// @param mark of what stands there now
    /// @param texts of a new row by heading; one text under an empty heading otherwise
    public record Change(DocumentPart part, String where, String before, String after, Optional<Json> content,
            String mark, Map<String, String> texts, Place place) {
        public Change {
            texts = new LinkedHashMap<>(texts);
        }
    }

    /// Compares what came back with the plan as it stands.
    ///
    /// @param marks says the mark of what stands in a part now
    /// @param ever the ids ever used in a list, such as `measures` or `measures/m1/kpis`
    public static Comparison of(Plan now, PlanSheet sheet, Function<DocumentPart, String> marks,
            Function<String, List<String>> ever) {
        return new Comparing(now, marks, ever).of(sheet);
    }

    /// The same without changes that are not to be made.
    ///
    /// @param more findings that say why, and whatever else there is to say
    public Comparison without(List<Change> left, List<Finding> more) {
        var kept = changes.stream().filter(change -> !left.contains(change)).toList();
        return new Comparison(kept, crossed, same, Stream.concat(findings.stream(), more.stream()).toList(),
                document);
    }
}

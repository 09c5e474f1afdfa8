package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.Plan.Chapter;
import jp.kanmin.text.difference.TextDiff;

/// What a revision did to one chapter.
///
/// @param id in the newer plan; in the older, where it was dropped
/// @param oldTitle where it goes on from; empty where it was added
/// @param isMoved to another place among the chapters that stayed
/// @param text word by word; empty where it stayed
public record ChapterRevision(String id, String title, String oldTitle, Change.Kind kind, boolean isMoved,
        Optional<TextDiff> text, List<Change.FieldChange> others) {

    public ChapterRevision {
        others = List.copyOf(others);
    }

    public boolean isRenamed() {
        return kind == Change.Kind.CHANGED && !title.equals(oldTitle);
    }

    static List<ChapterRevision> between(Plan before, Plan after) {
        var matching = Matching.of(before.chapters(), after.chapters(), Chapter::id, Chapter::title);
        var moved = moved(before.chapters(), matching);
        var revisions = new ArrayList<ChapterRevision>();
        for (var pair : matching.pairs()) {
            if (pair.was().isEmpty()) {
                revisions.add(new ChapterRevision(pair.is().id(), pair.is().title(), "", Change.Kind.ADDED,
                        false, Optional.empty(), List.of()));
                continue;
            }
            var was = pair.was().get();
            var fields = PlanDiff.fields(Parts.at(before, was.path()), Parts.at(after, pair.is().path()));
            if (!fields.isEmpty() || moved.contains(pair.is().path())) {
                revisions.add(changed(was, pair.is(), fields, moved.contains(pair.is().path())));
            }
        }
        matching.dropped().forEach(chapter -> revisions.add(new ChapterRevision(chapter.id(), chapter.title(),
                chapter.title(), Change.Kind.DROPPED, false, Optional.empty(), List.of())));
        return revisions;
    }

    private static ChapterRevision changed(Chapter was, Chapter is, List<Change.FieldChange> fields,
            boolean isMoved) {
        var text = fields.stream().filter(field -> field.path().equals("text")).findFirst()
                .map(field -> TextDiff.between(text(field.before()), text(field.after())));
        var others = fields.stream().filter(field -> !Set.of("id", "title", "text").contains(field.path()))
                .toList();
        return new ChapterRevision(is.id(), is.title(), was.title(), Change.Kind.CHANGED, isMoved, text,
                others);
    }

    private static String text(Json value) {
        return value instanceof Json.Text(var text) ? text : "";
    }

    /// Paths of the fewest chapters that have to be moved to get from the older order to the newer.
    private static Set<String> moved(List<Chapter> old, Matching<Chapter> matching) {
        var places = new HashMap<String, Integer>();
        old.forEach(chapter -> places.put(chapter.path(), places.size()));
        var stayed = matching.pairs().stream().filter(pair -> pair.was().isPresent()).toList();
        var order = stayed.stream()
                .map(pair -> places.getOrDefault(pair.was().map(Chapter::path).orElse(""), 0)).toList();
        var longest = new int[order.size()];
        var previous = new int[order.size()];
        int end = -1;
        for (int i = 0; i < order.size(); i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (order.get(j) < order.get(i) && longest[j] + 1 > longest[i]) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            end = end < 0 || longest[i] > longest[end] ? i : end;
        }
        var moved = new HashSet<String>();
        stayed.forEach(pair -> moved.add(pair.is().path()));
        for (int i = end; i >= 0; i = previous[i]) {
            moved.remove(stayed.get(i).is().path());
        }
        return moved;
    }
}

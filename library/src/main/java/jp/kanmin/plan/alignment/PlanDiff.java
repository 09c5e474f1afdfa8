package jp.kanmin.plan.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Plan;

/// What changed from one version of a plan to the next (row A-27). Measures and chapters are matched by id; one
/// whose id is gone is matched by its title, so that renumbering is not taken for dropping.
///
/// @param measures those that differ, in the newer plan's order, dropped ones last
/// @param chapters likewise
/// @param plan what differs outside measures and chapters
public record PlanDiff(List<Change> measures, List<Change> chapters, List<Change.FieldChange> plan) {

    private static final Set<String> APART = Set.of("measures", "chapters");

    public PlanDiff {
        measures = List.copyOf(measures);
        chapters = List.copyOf(chapters);
        plan = List.copyOf(plan);
    }

    public static PlanDiff between(Plan before, Plan after) {
        return new PlanDiff(changes(before.document(), after.document(), "measures"),
                changes(before.document(), after.document(), "chapters"), rest(before, after));
    }

    /// What differs outside measures and chapters.
    static List<Change.FieldChange> rest(Plan before, Plan after) {
        return fields(without(before.document()), without(after.document()));
    }

    /// Every value that differs between two objects.
    static List<Change.FieldChange> fields(Json.Obj was, Json.Obj is) {
        var fields = new ArrayList<Change.FieldChange>();
        object(was, is, "", fields);
        return fields.stream().map(field -> Targets.judged(field, was, is)).toList();
    }

    public boolean isEmpty() {
        return measures.isEmpty() && chapters.isEmpty() && plan.isEmpty();
    }

    public Json toJson() {
        var own = new Change("", "", Change.Kind.CHANGED, plan).toJson().at("fields").orElseThrow();
        return Json.Obj.EMPTY.with("measures", new Json.Arr(measures.stream().map(Change::toJson).toList()))
                .with("chapters", new Json.Arr(chapters.stream().map(Change::toJson).toList()))
                .with("plan", own);
    }

    private static Json.Obj without(Json.Obj document) {
        var rest = new LinkedHashMap<>(document.fields());
        rest.keySet().removeAll(APART);
        return new Json.Obj(rest);
    }

    private static List<Change> changes(Json.Obj before, Json.Obj after, String key) {
        var matching = Matching.of(JsonResource.items(before, key), JsonResource.items(after, key),
                PlanDiff::id, PlanDiff::title);
        var changes = new ArrayList<Change>();
        for (var pair : matching.pairs()) {
            var is = pair.is();
            if (pair.was().isEmpty()) {
                changes.add(change(is, Change.Kind.ADDED, List.of()));
                continue;
            }
            var found = fields(pair.was().get(), is);
            if (!found.isEmpty()) {
                changes.add(change(is, Change.Kind.CHANGED, found));
            }
        }
        matching.dropped().forEach(was -> changes.add(change(was, Change.Kind.DROPPED, List.of())));
        return changes;
    }

    private static Change change(Json.Obj one, Change.Kind kind, List<Change.FieldChange> fields) {
        return new Change(id(one), JsonResource.text(one, "title"), kind, fields);
    }

    private static String title(Json.Obj one) {
        return JsonResource.text(one, "title");
    }

    private static String id(Json.Obj one) {
        return JsonResource.text(one, "id");
    }

    private static void compare(Json was, Json is, String path, List<Change.FieldChange> fields) {
        if (was instanceof Json.Obj before && is instanceof Json.Obj after) {
            object(before, after, path, fields);
        } else if (was instanceof Json.Arr(var before) && is instanceof Json.Arr(var after)
                && areObjects(before)
                && areObjects(after)) {
            object(keyed(before), keyed(after), path, fields);
        } else if (!isSame(was, is)) {
            fields.add(new Change.FieldChange(path, was, is, FieldKind.of(path, was, is)));
        }
    }

    private static void object(Json.Obj was, Json.Obj is, String path, List<Change.FieldChange> fields) {
        var keys = new LinkedHashSet<>(is.fields().keySet());
        keys.addAll(was.fields().keySet());
        for (var key : keys) {
            var inner = path.isEmpty() ? Json.escaped(key) : path + "/" + Json.escaped(key);
            compare(was.fields().getOrDefault(key, Json.ofNull()),
                    is.fields().getOrDefault(key, Json.ofNull()), inner, fields);
        }
    }

    /// Numbers are the same by value: 30 and 30.0.
    private static boolean isSame(Json was, Json is) {
        if (was instanceof Json.Num(BigDecimal a) && is instanceof Json.Num(BigDecimal b)) {
            return a.compareTo(b) == 0;
        }
        return was.equals(is);
    }

    /// A list of objects is compared item by item: by their id where they have one, else by position.
    private static boolean areObjects(List<Json> items) {
        return items.stream().allMatch(Json.Obj.class::isInstance);
    }

    private static Json.Obj keyed(List<Json> items) {
        var keyed = new LinkedHashMap<String, Json>();
        for (int i = 0; i < items.size(); i++) {
            var id = items.get(i) instanceof Json.Obj one ? id(one) : "";
            boolean byId = !id.isEmpty() && !keyed.containsKey(id);
            keyed.putIfAbsent(byId ? id : String.valueOf(i), items.get(i));
        }
        return new Json.Obj(keyed);
    }
}

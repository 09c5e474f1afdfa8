package jp.kanmin.monitoring.rollup;

import java.util.List;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The document of a plan without its texts: a fifth of its size, and all that sums and boards ask of it. Read again, it
/// gives a plan whose texts are empty.
public final class PlanOutline {

    private static final List<String> PLAN = List.of("format", "body", "name", "pattern", "how", "edition",
            "periods", "joint", "scale", "versions");
    private static final List<String> PROBLEM = List.of("measures", "evidence");
    private static final List<String> MEASURE = List.of("id", "title", "origin", "pillar", "field", "mark",
            "owner", "kpis", "links", "evidence");

    private PlanOutline() {}

    /// The outline of a plan's document.
    public static Json.Obj of(Json.Obj plan) {
        return only(plan, PLAN).with("problems", each(plan, "problems", PROBLEM)).with("measures",
                each(plan, "measures", MEASURE));
    }

    private static Json.Arr each(Json.Obj plan, String list, List<String> keys) {
        return new Json.Arr(
                JsonResource.items(plan, list).stream().<Json>map(item -> only(item, keys)).toList());
    }

    private static Json.Obj only(Json.Obj json, List<String> keys) {
        var kept = Json.Obj.EMPTY;
        for (var field : json.fields().entrySet()) {
            kept = keys.contains(field.getKey()) ? kept.with(field.getKey(), field.getValue()) : kept;
        }
        return kept;
    }
}

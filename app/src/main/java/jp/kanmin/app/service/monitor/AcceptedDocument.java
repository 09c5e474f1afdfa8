package jp.kanmin.app.service.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The document of what has been accepted of a quarter, measure by measure.
final class AcceptedDocument {

    /// The lists of a report, each with the key that says which measure an item is of.
    private static final Map<String, String> LISTS = Map.of("values", "indicator", "evaluations", "measure",
            "actions",
            "measure");

    private AcceptedDocument() {}

    /// What was accepted before, with one measure as it is now.
    ///
    /// @param now the head of the report, and of its lists what belongs to the measure
    static Json.Obj replaced(Json before, Json.Obj now, String measure) {
        var document = now;
        for (var list : LISTS.entrySet()) {
            var items = new ArrayList<Json>(JsonResource.items(now, list.getKey()));
            if (before instanceof Json.Obj earlier) {
                JsonResource.items(earlier, list.getKey()).stream()
                        .filter(item -> !isOf(JsonResource.text(item, list.getValue()), measure))
                        .forEach(items::add);
            }
            document = items.isEmpty()
                    ? document.without(list.getKey())
                    : document.with(list.getKey(), new Json.Arr(List.copyOf(items)));
        }
        return document.fields().containsKey("values")
                ? document
                : document.with("values", new Json.Arr(List.of()));
    }

    private static boolean isOf(String id, String measure) {
        return id.equals(measure) || id.startsWith(measure + "/");
    }
}

package jp.kanmin.plan.alignment;

import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;

/// The parts of a plan's document.
final class Parts {

    private Parts() {}

    /// The object at a path of the document, empty where there is none.
    static Json.Obj at(Plan plan, String path) {
        return plan.document().at(path).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast)
                .orElse(Json.Obj.EMPTY);
    }
}

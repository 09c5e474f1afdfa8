package jp.kanmin.register.schema;

import static jp.kanmin.json.JsonResource.items;
import static jp.kanmin.json.JsonResource.text;
import static jp.kanmin.json.JsonResource.texts;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// Our own way to write schemas, `kanmin-schema/1`.
final class OwnFormat {

    static final String NAME = "kanmin-schema/1";

    private OwnFormat() {}

    static Schema schema(Json.Obj document) {
        var name = text(document, "name");
        var nameEn = text(document, "nameEn");
        var provenance = document.fields().get("provenance") instanceof Json.Obj from ? from : Json.Obj.EMPTY;
        return new Schema(text(document, "id"), text(document, "slug"),
                Words.of(name, nameEn.isEmpty() ? name : nameEn),
                text(document, "edition").isEmpty() ? "own" : text(document, "edition"),
                new Provenance(text(provenance, "columns"), text(provenance, "required"),
                        text(provenance, "source"), text(provenance, "note")),
                List.of(""), texts(document, "key"),
                items(document, "columns").stream().map(OwnFormat::column).toList(),
                items(document, "rules").stream().flatMap(rule -> across(rule).stream()).toList());
    }

    private static Column column(Json.Obj json) {
        var type = text(json, "type");
        return new Column(text(json, "name"), texts(json, "aliases"), text(json, "physical"),
                Type.of(type).orElseThrow(() -> new IllegalArgumentException("no such type: " + type)), "",
                Required.of(text(json, "required")), TableSchemaFormat.limits(json, "choices"),
                text(json, "unit"),
                text(json, "term"), text(json, "known"), !text(json, "spelling").equals("unverified"));
    }

    private static List<Across> across(Json.Obj json) {
        var rules = new ArrayList<Across>();
        json.fields().forEach((kind, of) -> {
            var columns = of instanceof Json.Text(var one) ? List.of(one) : texts(json, kind);
            rules.add(switch (kind) {
                case "order" -> new Across.Order(columns.getFirst(), columns.get(1));
                case "both" -> new Across.Both(columns.getFirst(), columns.get(1));
                case "swapped" -> new Across.Swapped(columns.getFirst(), columns.get(1));
                case "inside" -> new Across.Inside(columns.getFirst(), columns.get(1), columns.get(2));
                case "body" -> new Across.Body(columns.getFirst(), columns.subList(1, columns.size()));
                case "same" -> new Across.Same(columns.getFirst());
                default -> throw new IllegalArgumentException("no such rule: " + kind);
            });
        });
        return rules;
    }
}

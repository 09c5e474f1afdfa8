package jp.kanmin.office.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// A register as a document of programs: `{"format": "kanmin-office/1", "register": "tasks", "body": "182079",
/// "items": […]}`.
///
/// @param rows what can be taken; an entry with a flaw is not in it
/// @param findings what is wrong, each with its place
public record ItemDocument(List<Row> rows, List<Finding> findings) {

    /// What its `format` says.
    public static final String FORMAT = "kanmin-office/1";

    private static final int MOST_ITEMS = 5_000;

    public ItemDocument {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// An entry.
    ///
    /// @param id what the document calls it; empty for one that is new
    public record Row(String id, Item item) {}

    /// Writes a register.
    public static Json.Obj of(OfficeRegister register, String body, List<Row> rows) {
        return Json.Obj.EMPTY.with("format", Json.of(FORMAT)).with("register", Json.of(register.code()))
                .with("body", Json.of(body))
                .with("items", new Json.Arr(rows.stream().<Json>map(row -> {
                    var item = row.item.toJson(register);
                    var fields = Json.Obj.EMPTY.with("id", Json.of(row.id));
                    for (var field : item.fields().entrySet()) {
                        fields = fields.with(field.getKey(), field.getValue());
                    }
                    return fields;
                }).toList()));
    }

    /// Reads what was kept: whatever stands in it is taken as it is.
    public static List<Row> kept(Json.Obj document, OfficeRegister register) {
        return JsonResource.items(document, "items").stream()
                .map(item -> new Row(JsonResource.text(item, "id"), Item.of(item, register))).toList();
    }

    /// Reads what somebody sent.
    ///
    /// @param body whose register it should be
    public static ItemDocument read(Json root, OfficeRegister register, String body) {
        var document = root instanceof Json.Obj object ? object : Json.Obj.EMPTY;
        var findings = new ArrayList<Finding>();
        expect(document, "format", FORMAT).ifPresent(findings::add);
        expect(document, "register", register.code()).ifPresent(findings::add);
        expect(document, "body", body).ifPresent(findings::add);
        var items = document.fields().get("items") instanceof Json.Arr(var all) ? all : List.<Json>of();
        if (items.size() > MOST_ITEMS) {
            findings.add(OfficeFlaw.LONG.at(Place.path("items"), "多すぎます（%d件）。".formatted(items.size()),
                    "There are too many (%d).".formatted(items.size())));
        }
        if (!findings.isEmpty()) {
            return new ItemDocument(List.of(), findings);
        }
        var rows = new ArrayList<Row>();
        var met = new HashMap<String, Integer>();
        for (int i = 0; i < items.size(); i++) {
            read(items.get(i), i, register, body, findings)
                    .filter(row -> isFirst(row, rows.size(), met, register, findings)).ifPresent(rows::add);
        }
        return new ItemDocument(rows, findings);
    }

    private static Optional<Finding> expect(Json.Obj document, String key, String wanted) {
        return JsonResource.text(document, key).equals(wanted)
                ? Optional.empty()
                : Optional.of(OfficeFlaw.OTHER.at(Place.path(key), "「%s」が「%s」ではありません。".formatted(key, wanted),
                        "“%s” is not “%s”.".formatted(key, wanted)));
    }

    private static Optional<Row> read(Json json, int at, OfficeRegister register, String body,
            List<Finding> findings) {
        var object = json instanceof Json.Obj given ? given : Json.Obj.EMPTY;
        var made = TypedItem.of(object, register).made(register, body, (line, field) -> Place
                .path("items/" + at + (line < 0 ? "" : "/lines/" + line) + "/" + field.key()));
        findings.addAll(made.findings());
        return made.item().map(item -> new Row(JsonResource.text(object, "id"), item));
    }

    private static boolean isFirst(Row row, int at, HashMap<String, Integer> met, OfficeRegister register,
            List<Finding> findings) {
        var before = met.putIfAbsent(register.identity(row.item), at);
        if (before != null) {
            findings.add(OfficeFlaw.TWICE.at(Place.path("items"), "同じものが2つあります。",
                    "The same is there twice."));
        }
        return before == null;
    }
}

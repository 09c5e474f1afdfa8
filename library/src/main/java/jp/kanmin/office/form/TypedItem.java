package jp.kanmin.office.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// An entry of a register as it was typed, by the keys of its fields. Lines in which nothing was typed are in it; they keep
/// their places, and mean nothing.
public record TypedItem(Map<String, String> head, List<Map<String, String>> lines) {

    /// More lines than any task has.
    public static final int MOST_LINES = 200;

    public TypedItem {
        head = Map.copyOf(head);
        lines = lines.stream().map(Map::copyOf).toList();
    }

    /// Where a field stands in what the reader looks at.
    @FunctionalInterface
    public interface Where {
        /// The place of a field.
        ///
        /// @param line counted from 0; -1 for a field of the head
        Place of(int line, Field field);
    }

    /// What was made of it.
    ///
    /// @param item empty where something is wrong
    public record Made(Optional<Item> item, List<Finding> findings) {
        public Made {
            findings = List.copyOf(findings);
        }
    }

    String head(String key) {
        return head.getOrDefault(key, "");
    }

    /// Makes an entry of it, or says what is wrong.
    ///
    /// @param body whose register it is
    public Made made(OfficeRegister register, String body, Where where) {
        var findings = new ArrayList<Finding>();
        var values = values(register.head(), head, -1, where, findings::add);
        var kept = new ArrayList<Item.Line>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).values().stream().anyMatch(text -> !text.isBlank())) {
                kept.add(new Item.Line(values(register.line(), lines.get(i), i, where, findings::add)));
                places.add(i);
            }
        }
        var item = new Item(values, kept);
        if (kept.size() > MOST_LINES) {
            findings.add(OfficeFlaw.LONG.at(where.of(-1, register.head().getFirst()),
                    "行が多すぎます（%d行、上限%d行）。".formatted(kept.size(), MOST_LINES),
                    "There are too many lines (%d, limit %d).".formatted(kept.size(), MOST_LINES)));
        }
        if (findings.stream().noneMatch(OfficeFlaw::isStopping)) {
            new ItemRules(register, body, item,
                    (line, field) -> where.of(line < 0 ? -1 : places.get(line), field), findings::add).look();
        }
        return new Made(findings.stream().anyMatch(OfficeFlaw::isStopping)
                ? Optional.empty()
                : Optional.of(item), findings);
    }

    private static Map<String, String> values(List<Field> fields, Map<String, String> typed, int line,
            Where where, Consumer<Finding> found) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            switch (FieldReading.read(field, typed.getOrDefault(field.key(), ""))) {
                case FieldReading.Read.Bad(var flaw, var what) ->
                    found.accept(flaw.at(where.of(line, field), what));
                case FieldReading.Read.Good(var kept) -> {
                    if (!kept.isEmpty()) {
                        values.put(field.key(), kept);
                    } else if (field.isNeeded()) {
                        found.accept(OfficeFlaw.NEEDED.at(where.of(line, field),
                                "「%s」がありません。".formatted(field.name().ja()),
                                "“%s” is missing.".formatted(field.name().en())));
                    }
                }
            }
        }
        return values;
    }

    /// What a document says. Values that are neither texts nor numbers stay as what no field can hold.
    public static TypedItem of(Json.Obj json, OfficeRegister register) {
        return new TypedItem(texts(json, register.head()),
                JsonResource.items(json, "lines").stream().map(line -> texts(line, register.line()))
                        .toList());
    }

    private static Map<String, String> texts(Json.Obj json, List<Field> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : fields) {
            texts.put(field.key(), switch (json.fields().get(field.key())) {
                case Json.Text(var text) -> text;
                case Json.Num(var number) -> number.precision() > 60 || Math.abs(number.scale()) > 60
                        ? number.toString()
                        : number.toPlainString();
                case Json.Bool(var is) -> is ? "true" : "false";
                case Json.Obj _,Json.Arr _ -> "{}";
                case Json.Null _ -> "";
                case null -> "";
            });
        }
        return texts;
    }

    /// An entry as it would be typed.
    public static TypedItem of(Item item) {
        return new TypedItem(item.head(), item.lines().stream().map(Item.Line::values).toList());
    }
}

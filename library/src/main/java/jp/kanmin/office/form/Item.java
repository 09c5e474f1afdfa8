package jp.kanmin.office.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.kanmin.json.Json;

/// An entry of a register in the form in which it is kept: numbers plain, days as 2016-04-01, fiscal years as 2015, answers
/// by their codes. What was left empty is not in it.
public record Item(Map<String, String> head, List<Line> lines) {

    public Item {
        head = Map.copyOf(head);
        lines = List.copyOf(lines);
    }

    /// A line of it, such as a step of a task.
    public record Line(Map<String, String> values) {
        public Line {
            values = Map.copyOf(values);
        }

        /// What stands there; empty for nothing.
        public String text(String key) {
            return values.getOrDefault(key, "");
        }

        public Optional<BigDecimal> number(String key) {
            return parsed(text(key));
        }
    }

    /// What stands there; empty for nothing.
    public String text(String key) {
        return head.getOrDefault(key, "");
    }

    public Optional<BigDecimal> number(String key) {
        return parsed(text(key));
    }

    public Optional<LocalDate> day(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(key)));
    }

    public OptionalInt year(String key) {
        return text(key).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(key)));
    }

    private static Optional<BigDecimal> parsed(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /// As documents have it.
    public Json.Obj toJson(OfficeRegister register) {
        var json = json(register.head(), head);
        return register.line().isEmpty()
                ? json
                : json.with("lines", new Json.Arr(
                        lines.stream().<Json>map(line -> json(register.line(), line.values)).toList()));
    }

    private static Json.Obj json(List<Field> fields, Map<String, String> values) {
        var json = new LinkedHashMap<String, Json>();
        for (var field : fields) {
            var text = values.getOrDefault(field.key(), "");
            if (!text.isEmpty()) {
                json.put(field.key(), field.kind().isNumber() || field.kind() == Field.Kind.YEAR
                        ? new Json.Num(new BigDecimal(text))
                        : Json.of(text));
            }
        }
        return new Json.Obj(json);
    }

    /// What a document that was kept says.
    public static Item of(Json.Obj json, OfficeRegister register) {
        var lines = new ArrayList<Line>();
        var typed = TypedItem.of(json, register);
        typed.lines().forEach(line -> lines.add(new Line(filled(line))));
        return new Item(filled(typed.head()), lines);
    }

    private static Map<String, String> filled(Map<String, String> values) {
        var filled = new LinkedHashMap<>(values);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}

package jp.kanmin.app.web.officework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.office.form.Field;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.form.TypedItem;

/// An entry in a form.
///
/// @param lines one for each line of the entry, with some empty ones behind
public record EntryForm(List<Input> head, List<List<Input>> lines) {

    private static final int SPARE = 3;

    public EntryForm {
        head = List.copyOf(head);
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// One field.
    ///
    /// @param key what its input is called by
    /// @param errors what is wrong and what to do
    public record Input(String key, Field field, String value, List<String> errors) {
        public Input {
            errors = List.copyOf(errors);
        }
    }

    static EntryForm of(OfficeRegister register, TypedItem typed, List<Finding> findings, PageWords words) {
        var filled = (int) typed.lines().stream()
                .filter(line -> line.values().stream().anyMatch(text -> !text.isBlank())).count();
        int rows = register.line().isEmpty()
                ? 0
                : Math.min(TypedItem.MOST_LINES, Math.max(typed.lines().size(), filled + SPARE));
        return new EntryForm(inputs(register.head(), -1, typed.head(), findings, words),
                IntStream.range(0, rows).mapToObj(i -> inputs(register.line(), i,
                        i < typed.lines().size() ? typed.lines().get(i) : Map.of(), findings, words))
                        .toList());
    }

    private static List<Input> inputs(List<Field> fields, int line, Map<String, String> values,
            List<Finding> findings, PageWords words) {
        return fields.stream().map(field -> {
            var key = key(line, field);
            return new Input(key, field, shown(field, values.getOrDefault(field.key(), "")),
                    findings.stream().filter(finding -> finding.place().equals(Place.path(key)))
                            .map(finding -> words.say(finding.message()) + " "
                                    + words.say(finding.remedy()))
                            .toList());
        }).toList();
    }

    private static String shown(Field field, String value) {
        return field.kind() == Field.Kind.BODIES ? value.replace(' ', '、') : value;
    }

    static String key(int line, Field field) {
        return (line < 0 ? "h" : "l" + line) + "-" + field.key();
    }

    /// What was typed.
    ///
    /// @param typed what stands in an input, by its name; empty for none
    static TypedItem typed(OfficeRegister register, UnaryOperator<String> typed) {
        var lines = new ArrayList<Map<String, String>>();
        for (int i = 0; i < (register.line().isEmpty() ? 0 : TypedItem.MOST_LINES); i++) {
            lines.add(values(register.line(), i, typed));
        }
        while (!lines.isEmpty() && lines.getLast().values().stream().allMatch(String::isBlank)) {
            lines.removeLast();
        }
        return new TypedItem(values(register.head(), -1, typed), lines);
    }

    private static Map<String, String> values(List<Field> fields, int line, UnaryOperator<String> typed) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach(field -> values.put(field.key(),
                Optional.ofNullable(typed.apply(key(line, field))).orElse("")));
        return values;
    }
}

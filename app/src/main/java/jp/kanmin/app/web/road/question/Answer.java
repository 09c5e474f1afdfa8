package jp.kanmin.app.web.road.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.json.Json;
import jp.kanmin.text.JapaneseDate;

/// What stands in the fields of a question, row by row; a question that asks no list has one row.
///
/// @param rows the text of each field by its key
public record Answer(Question question, List<Map<String, String>> rows) {

    /// Code points a field can hold.
    public static final int LONGEST = 20_000;
    /// Rows a list can hold.
    public static final int MOST_ROWS = 200;

    public Answer {
        rows = List.copyOf(rows);
    }

    /// As a form sent it.
    ///
    /// @param sent the parameters by name; empty for what is not there
    public static Answer sent(Question question, Function<String, Optional<String>> sent) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i == 0 || (question.isList() && i <= MOST_ROWS); i++) {
            int row = i;
            if (i > 0
                    && question.fields().stream().allMatch(field -> sent.apply(field.name(row)).isEmpty())) {
                break;
            }
            var values = new LinkedHashMap<String, String>();
            question.fields().forEach(field -> values.put(field.key(),
                    sent.apply(field.name(row)).map(Mending::clean).map(text -> trimmed(field, text))
                            .orElse("")));
            rows.add(values);
        }
        return new Answer(question, rows);
    }

    /// As it stands in a plan.
    public static Answer of(Question question, Optional<Json> content) {
        if (!question.isList()) {
            return new Answer(question, List.of(row(question, content.orElse(Json.ofNull()))));
        }
        return new Answer(question, content.filter(Json.Arr.class::isInstance).stream()
                .flatMap(list -> ((Json.Arr) list).items().stream()).map(item -> row(question, item))
                .toList());
    }

    /// The same with damaged characters mended and pasted tables turned.
    public Answer mended() {
        return new Answer(question, rows.stream().map(row -> {
            Map<String, String> mended = new LinkedHashMap<>(row);
            question.fields().stream().filter(field -> field.kind().isText() && !field.kind().isTime())
                    .forEach(field -> mended.computeIfPresent(field.key(),
                            (_, text) -> Mending.of(text, field.kind()).text()));
            return mended;
        }).toList());
    }

    public boolean isBlank() {
        return rows.stream().allMatch(Answer::isBlank);
    }

    /// What cannot be stored: the names of fields that are too long.
    public List<String> tooLong() {
        var names = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            for (var field : question.fields()) {
                var text = rows.get(i).getOrDefault(field.key(), "");
                if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
                    names.add(field.name(i));
                }
            }
        }
        return names;
    }

    /// True when a list has more rows than can be stored.
    public boolean hasTooManyRows() {
        return rows.size() > MOST_ROWS;
    }

    /// A long text with something added at its end.
    public Answer with(String addition) {
        var key = question.fields().getFirst().key();
        var text = rows.getFirst().getOrDefault(key, "");
        return new Answer(question,
                List.of(Map.of(key, text.isBlank() ? addition : text + "\n\n" + addition)));
    }

    /// The content for the plan. What the form does not show of an item stays as it was.
    ///
    /// @param was what stood there when the form was opened
    public Optional<Json> content(Optional<Json> was) {
        if (question.isList()) {
            return list(was);
        }
        var row = rows.getFirst();
        var field = question.fields().getFirst();
        if (field.key().isEmpty()) {
            var text = row.getOrDefault("", "");
            return text.isEmpty() && was.isEmpty() ? Optional.empty() : Optional.of(Json.of(text));
        }
        return isBlank() && was.isEmpty()
                ? Optional.empty()
                : Optional.of(filled(was.orElse(Json.Obj.EMPTY), row));
    }

    private Optional<Json> list(Optional<Json> was) {
        var before = was.filter(Json.Arr.class::isInstance).map(list -> ((Json.Arr) list).items())
                .orElse(List.of());
        var items = new ArrayList<Json>();
        for (int i = 0; i < rows.size(); i++) {
            if (!isBlank(rows.get(i))) {
                items.add(isPlainList()
                        ? Json.of(rows.get(i).getOrDefault("", ""))
                        : filled(i < before.size() ? before.get(i) : Json.Obj.EMPTY, rows.get(i)));
            }
        }
        return items.isEmpty() && was.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(items));
    }

    /// A list of values, not of objects. A period is typed as one text and kept as an object.
    private boolean isPlainList() {
        var first = question.fields().getFirst();
        return first.key().isEmpty() && first.kind() != Kind.PERIOD;
    }

    private Json filled(Json was, Map<String, String> row) {
        var item = was instanceof Json.Obj object ? object : Json.Obj.EMPTY;
        for (var field : question.fields()) {
            item = put(item, field, row.getOrDefault(field.key(), ""));
        }
        return item;
    }

    private static Json.Obj put(Json.Obj item, Field field, String text) {
        if (field.kind() == Kind.PERIOD) {
            return period(item, field, text);
        }
        if (field.kind() == Kind.YES_NO) {
            return text.isEmpty()
                    ? item.without(field.key())
                    : item.with(field.key(), Json.of(text.equals("yes")));
        }
        if (field.key().indexOf('/') < 0) {
            var with = item.with(field.key(), Json.of(text));
            return field.kind() == Kind.DUE ? with.with("as", Json.of(text)) : with;
        }
        if (text.isEmpty() && item.at(field.key()).isEmpty()) {
            return item;
        }
        var list = field.key().substring(0, field.key().indexOf('/'));
        var ready = item.fields().get(list) instanceof Json.Arr
                ? item
                : item.with(list, new Json.Arr(List.of()));
        return (Json.Obj) ready.replaced(field.key(), Json.of(text));
    }

    /// A period; one that stands as it was typed stays as it was read.
    private static Json.Obj period(Json.Obj was, Field field, String typed) {
        if (text(field, was).equals(typed)) {
            return was;
        }
        var range = ReadAs.period(typed);
        var from = range.map(JapaneseDate.Range::from).or(() -> ReadAs.date(typed));
        return was.with("from", from.map(Answer::year).orElse(Json.of(typed)))
                .with("to", range.map(JapaneseDate.Range::to).map(Answer::year).orElse(Json.of("")))
                .with("as", Json.of(typed));
    }

    private static Json year(JapaneseDate date) {
        var read = ReadAs.fiscal(date);
        return read.kind() == JapaneseDate.Kind.FISCAL_YEAR
                ? Json.of(read.year().orElseThrow())
                : Json.of(read.written());
    }

    private static Map<String, String> row(Question question, Json item) {
        var values = new LinkedHashMap<String, String>();
        question.fields().forEach(field -> values.put(field.key(), text(field, item)));
        return values;
    }

    private static String text(Field field, Json item) {
        if (field.kind() == Kind.PERIOD) {
            var as = item.at("as").map(Answer::text).orElse("");
            var span = item.at("from").map(Answer::text).orElse("") + "～"
                    + item.at("to").map(Answer::text).orElse("");
            return !as.isEmpty() ? as : span.equals("～") ? "" : span;
        }
        if (field.kind() == Kind.DUE) {
            var as = item.at("as").map(Answer::text).orElse("");
            return as.isEmpty() ? item.at(field.key()).map(Answer::text).orElse("") : as;
        }
        return item.at(field.key()).map(Answer::text).orElse("");
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var flag) -> flag ? "yes" : "no";
            case Json.Obj _,Json.Arr _,Json.Null _ -> "";
        };
    }

    private static String trimmed(Field field, String text) {
        return field.kind() == Kind.LONG ? text.stripTrailing() : text.strip().replace('\n', ' ');
    }

    /// What a form sent for one line.
    public static String oneLine(String sent) {
        return Mending.clean(sent).strip().replace('\n', ' ').replace('[', '（').replace(']', '）');
    }

    private static boolean isBlank(Map<String, String> row) {
        return row.values().stream().allMatch(String::isBlank);
    }
}

package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.kpi.FigureReading;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.SearchForm;

/// What stands in a cell, and what it means.
final class CellText {

    /// Letters a cell can hold.
    static final int LONGEST = 32_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /// What XML, and so a cell, cannot hold.
    private static final Pattern NO_LETTER = Pattern
            .compile("[^\\t\\n -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern WRITTEN_OUT = Pattern.compile("_x");
    private static final Words NO_CHOICE = Words.of("一覧にありません。", "It is not in the list.");
    private static final Words NO_TIME = Words.of("時期として読み取れません。", "This cannot be read as a time.");

    private CellText() {}

    /// What a cell was understood as.
    sealed interface Read {

        /// What was meant.
        ///
        /// @param content empty for nothing
        record Good(Optional<Json> content) implements Read {}

        /// Why it cannot be taken.
        record Bad(Words what) implements Read {}
    }

    /// A text as a cell can hold it: one kind of line end, no control characters, no blanks around it.
    static String cell(String text) {
        return NO_LETTER.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("").strip();
    }

    /// Whether a cell can hold it, even where what looks like a character written out (`_x0041_`) is made longer.
    private static boolean fits(String cell) {
        return cell.length() + 6 * WRITTEN_OUT.matcher(cell).results().count() <= LONGEST;
    }

    /// How a content is written into a cell; empty where a cell cannot hold it without losing something.
    static Optional<String> shown(Form form, Optional<Json> content) {
        if (content.isEmpty() || content.get() instanceof Json.Null) {
            return Optional.of("");
        }
        var json = content.get();
        return switch (form) {
            case Form.Line _,Form.Prose _,Form.Time _ -> plain(json);
            case Form.Choice(var labels) -> plain(json).map(code -> labels.getOrDefault(code, code));
            case Form.YesNo _ ->
                json instanceof Json.Bool(var flag) ? Optional.of(flag ? "はい" : "いいえ") : plain(json);
            case Form.Figure _ -> figure(json);
            case Form.Period _ -> Optional.of(period(json));
            case Form.Rows rows -> rows(rows, json);
        };
    }

    private static Optional<String> plain(Json json) {
        return switch (json) {
            case Json.Text(var text) -> Optional.of(cell(text)).filter(CellText::fits);
            case Json.Num(var number) -> Optional.of(number.toPlainString()).filter(CellText::fits);
            case Json.Obj _,Json.Arr _,Json.Bool _,Json.Null _ -> Optional.empty();
        };
    }

    private static Optional<String> figure(Json json) {
        return switch (json) {
            case Json.Bool(var flag) -> Optional.of(flag ? "実施" : "未実施");
            case Json.Arr(var items) -> {
                var numbers = items.stream().map(CellText::plain).toList();
                yield numbers.stream().allMatch(Optional::isPresent)
                        ? Optional.of(String.join(" → ", numbers.stream().flatMap(Optional::stream).toList()))
                        : Optional.empty();
            }
            case Json.Text _,Json.Num _,Json.Obj _,Json.Null _ -> plain(json);
        };
    }

    private static String period(Json json) {
        var as = json.at("as").flatMap(CellText::plain).orElse("");
        var span = json.at("from").flatMap(CellText::plain).orElse("") + "～"
                + json.at("to").flatMap(CellText::plain).orElse("");
        return !as.isEmpty() ? as : span.equals("～") ? "" : span;
    }

    private static Optional<String> rows(Form.Rows rows, Json json) {
        if (!(json instanceof Json.Arr(var items))) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        for (var item : items) {
            var line = line(rows, item);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return Optional.of(cell(String.join("\n", lines))).filter(CellText::fits);
    }

    /// An item on its line; empty where a field holds what parts lines or fields.
    private static Optional<String> line(Form.Rows rows, Json item) {
        var fields = new ArrayList<String>();
        for (var field : rows.items()) {
            var of = field.form() instanceof Form.Time && item.at("as").isPresent()
                    ? item.at("as")
                    : item.at(field.key());
            var text = shown(field.form(), of);
            if (text.isEmpty() || text.get().contains("\n") || text.get().contains("|")
                    || text.get().contains(Form.Rows.BAR)) {
                return Optional.empty();
            }
            fields.add(text.get());
        }
        while (!fields.isEmpty() && fields.getLast().isBlank()) {
            fields.removeLast();
        }
        return Optional.of(String.join(Form.Rows.BAR, fields).strip());
    }

    /// What was typed, as the document keeps it.
    ///
    /// @param was what stands there so far; of an item of a list stays what its line does not show
    /// @param kpi the indicator it belongs to, by which figures are read; an empty object elsewhere
    static Read read(Form form, String typed, Optional<Json> was, Json.Obj kpi) {
        var text = cell(typed);
        if (text.isEmpty()) {
            return new Read.Good(Optional.empty());
        }
        if (text.length() > LONGEST) {
            return bad("長すぎます（%d字まで）。".formatted(LONGEST),
                    "It is too long (at most %d letters).".formatted(LONGEST));
        }
        return switch (form) {
            case Form.Line _ -> good(Json.of(text.replace('\n', ' ')));
            case Form.Prose _ -> good(Json.of(text));
            case Form.Choice(var labels) -> labels.entrySet().stream()
                    .filter(one -> one.getKey().equals(text) || SearchForm.same(one.getValue(), text))
                    .findFirst()
                    .map(one -> good(Json.of(one.getKey()))).orElse(new Read.Bad(NO_CHOICE));
            case Form.YesNo _ -> switch (text) {
                case "はい" -> good(Json.of(true));
                case "いいえ" -> good(Json.of(false));
                default -> new Read.Bad(NO_CHOICE);
            };
            case Form.Time _ -> time(text).map(CellText::good).orElse(new Read.Bad(NO_TIME));
            case Form.Period _ -> period(text);
            case Form.Figure _ -> figure(text, kpi);
            case Form.Rows rows -> items(rows, text, was, kpi);
        };
    }

    private static Optional<Json> time(String text) {
        return text.length() > 100 ? Optional.empty() : FigureReading.date(text).map(FigureReading::kept);
    }

    private static Read period(String text) {
        var range = text.length() > 200 ? Optional.<JapaneseDate.Range>empty() : JapaneseDate.range(text);
        return range.<Read>map(found -> good(Json.Obj.EMPTY.with("from", year(found.from()))
                .with("to", year(found.to())).with("as", Json.of(text)))).orElse(new Read.Bad(NO_TIME));
    }

    private static Json year(JapaneseDate date) {
        boolean isFiscal = date.kind() == JapaneseDate.Kind.FISCAL_YEAR
                || (date.kind() == JapaneseDate.Kind.YEAR && date.written().indexOf('年') < 0);
        return isFiscal && date.year().isPresent()
                ? Json.of(date.year().getAsInt())
                : Json.of(date.written());
    }

    private static Read figure(String text, Json.Obj kpi) {
        var unit = JsonResource.text(kpi, "unit");
        var type = IndicatorType.find(JsonResource.text(kpi, "type")).orElse(IndicatorType.COUNT);
        return switch (FigureReading.figure(type, unit, JsonResource.texts(kpi, "scale"), text)) {
            case FigureReading.Read.Nothing _ -> bad("値がまだ入っていません。", "There is no value yet.");
            case FigureReading.Read.Unclear(var what) -> new Read.Bad(what);
            case FigureReading.Read.Good(var figure, var typedUnit) -> typedUnit.isEmpty() || unit.isEmpty()
                    || SearchForm.same(typedUnit, unit)
                            ? good(figure)
                            : bad("単位「%s」は、指標の単位「%s」と違います。".formatted(typedUnit, unit),
                                    "The unit “%s” is not that of the indicator, “%s”.".formatted(typedUnit,
                                            unit));
        };
    }

    private static Read items(Form.Rows rows, String text, Optional<Json> was, Json.Obj kpi) {
        var before = was.filter(Json.Arr.class::isInstance).map(list -> ((Json.Arr) list).items())
                .orElse(List.of());
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var left = new ArrayList<>(before);
        var items = new ArrayList<Json>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var same = left.stream().filter(item -> line(rows, item).filter(line::equals).isPresent())
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                items.add(same.get());
            } else {
                var base = lines.size() == before.size() ? before.get(i) : Json.Obj.EMPTY;
                var read = item(rows, line, base, kpi);
                if (read instanceof Read.Bad(var what)) {
                    return bad("%d行目：%s".formatted(i + 1, what.ja()),
                            "Line %d: %s".formatted(i + 1, what.en()));
                }
                ((Read.Good) read).content().ifPresent(items::add);
            }
        }
        return good(new Json.Arr(items));
    }

    private static Read item(Form.Rows rows, String line, Json base, Json.Obj kpi) {
        var fields = line.replace("|", Form.Rows.BAR).split(Form.Rows.BAR, -1);
        if (fields.length > rows.items().size()) {
            return bad("「%s」で分けたものが多すぎます。".formatted(Form.Rows.BAR), "There are too many fields.");
        }
        Json item = base instanceof Json.Obj ? base : Json.Obj.EMPTY;
        for (int i = 0; i < rows.items().size(); i++) {
            var field = rows.items().get(i);
            var text = i < fields.length ? fields[i].strip() : "";
            var read = read(field.form(), text, Optional.empty(), kpi);
            if (read instanceof Read.Bad) {
                return read;
            }
            item = put(item, field, text, ((Read.Good) read).content());
        }
        return good(item);
    }

    private static Json put(Json item, Form.Item field, String text, Optional<Json> content) {
        var object = item instanceof Json.Obj found ? found : Json.Obj.EMPTY;
        if (field.form() instanceof Form.Period) {
            var all = object;
            for (var part : content.map(found -> ((Json.Obj) found).fields()).orElse(java.util.Map.of())
                    .entrySet()) {
                all = all.with(part.getKey(), part.getValue());
            }
            return all;
        }
        if (field.key().isEmpty()) {
            return content.orElse(Json.of(""));
        }
        if (content.isEmpty()) {
            return object.at(field.key()).isEmpty() ? object : object.replaced(field.key(), Json.of(""));
        }
        int slash = field.key().indexOf('/');
        var ready = slash < 0 || object.at(field.key().substring(0, slash)).isPresent()
                ? object
                : object.with(field.key().substring(0, slash), new Json.Arr(List.of()));
        var filled = (Json.Obj) ready.replaced(field.key(), content.get());
        return field.form() instanceof Form.Time ? filled.with("as", Json.of(text)) : filled;
    }

    private static Read good(Json json) {
        return new Read.Good(Optional.of(json));
    }

    private static Read bad(String ja, String en) {
        return new Read.Bad(Words.of(ja, en));
    }
}

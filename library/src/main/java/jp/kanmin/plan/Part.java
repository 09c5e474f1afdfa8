package jp.kanmin.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.kanmin.indicator.Figure;
import jp.kanmin.json.Json;
import jp.kanmin.text.JapaneseDate;

/// One object of a document, a plan or a report, while it is read. What has the wrong shape becomes a [Trouble] and counts as
/// missing, so that a half-filled or damaged plan is still read to its end.
public final class Part {

    private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}");

    private final Json.Obj object;
    private final String path;
    private final List<Trouble> troubles;
    private final Set<String> asked = new HashSet<>();

    private Part(Json.Obj object, String path, List<Trouble> troubles) {
        this.object = object;
        this.path = path;
        this.troubles = troubles;
    }

    /// The document itself.
    ///
    /// @param troubles takes what cannot be read as it stands
    public static Part root(Json.Obj document, List<Trouble> troubles) {
        return new Part(document, "", troubles);
    }

    /// Where it stands in the document; empty for the document itself.
    public String path() {
        return path;
    }

    /// Where a key of it stands.
    public String pathOf(String key) {
        return path.isEmpty() ? Json.escaped(key) : path + "/" + Json.escaped(key);
    }

    /// A text; empty where it is missing. A number is taken as the text it was surely meant to be.
    public String text(String key) {
        return switch (value(key)) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> {
                troubles.add(new Trouble.Shape(pathOf(key), "文字", "text"));
                yield number.toPlainString();
            }
            case Json.Null _ -> "";
            case Json.Obj _,Json.Arr _,Json.Bool _ -> {
                troubles.add(new Trouble.Shape(pathOf(key), "文字", "text"));
                yield "";
            }
        };
    }

    /// True or false; empty where it is missing.
    public Optional<Boolean> flag(String key) {
        return switch (value(key)) {
            case Json.Bool(var flag) -> Optional.of(flag);
            case Json.Null _ -> Optional.empty();
            case Json.Obj _,Json.Arr _,Json.Text _,Json.Num _ -> {
                troubles.add(new Trouble.Shape(pathOf(key), "true または false", "true or false"));
                yield Optional.empty();
            }
        };
    }

    /// A number; empty where it is missing.
    public Optional<BigDecimal> number(String key) {
        return switch (value(key)) {
            case Json.Num(var number) -> Optional.of(number);
            case Json.Null _ -> Optional.empty();
            case Json.Obj _,Json.Arr _,Json.Text _,Json.Bool _ -> {
                troubles.add(new Trouble.Shape(pathOf(key), "数", "a number"));
                yield Optional.empty();
            }
        };
    }

    /// A date in any clear form. A bare year is a fiscal year, as everywhere in the document.
    public Optional<JapaneseDate> date(String key) {
        var written = switch (value(key)) {
            case Json.Text(var text) -> text.strip();
            case Json.Num(var number) -> number.toPlainString();
            case Json.Null _ -> "";
            case Json.Obj _,Json.Arr _,Json.Bool _ -> "?";
        };
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var date = JapaneseDate.parse(BARE_YEAR.matcher(written).matches() ? written + "年度" : written)
                .filter(d -> !d.toBeFilled());
        if (date.isEmpty()) {
            troubles.add(new Trouble.Date(pathOf(key), written));
        }
        return date;
    }

    /// A base or target value in whatever form its type has.
    public Optional<Figure> figure(String key) {
        return switch (value(key)) {
            case Json.Num(var number) -> Optional.of(new Figure.Value(number));
            case Json.Bool(var flag) -> Optional.of(new Figure.YesNo(flag));
            case Json.Text(var text) ->
                text.isBlank() ? Optional.empty() : Optional.of(new Figure.Text(text));
            case Json.Arr(var items) when items.stream().allMatch(Json.Num.class::isInstance) -> Optional.of(
                    new Figure.Stages(items.stream().map(item -> ((Json.Num) item).value()).toList()));
            case Json.Null _ -> Optional.empty();
            case Json.Arr _,Json.Obj _ -> {
                troubles.add(
                        new Trouble.Shape(pathOf(key), "数、文字、または数の列", "a number, text or a list of numbers"));
                yield Optional.empty();
            }
        };
    }

    /// A list of texts; empty where it is missing.
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Text(var text)) {
                texts.add(text);
            } else {
                troubles.add(new Trouble.Shape(pathOf(key) + "/" + i, "文字", "text"));
            }
        }
        return texts;
    }

    /// An object; an empty one where it is missing.
    public Part part(String key) {
        return switch (value(key)) {
            case Json.Obj inner -> new Part(inner, pathOf(key), troubles);
            case Json.Null _ -> new Part(Json.Obj.EMPTY, pathOf(key), troubles);
            case Json.Arr _,Json.Text _,Json.Num _,Json.Bool _ -> {
                troubles.add(new Trouble.Shape(pathOf(key), "項目のまとまり（{ }）", "an object"));
                yield new Part(Json.Obj.EMPTY, pathOf(key), troubles);
            }
        };
    }

    /// Whether there is anything but null under a key.
    public boolean has(String key) {
        return !(value(key) instanceof Json.Null);
    }

    /// A list of objects; empty where it is missing.
    public List<Part> parts(String key) {
        var parts = new ArrayList<Part>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Obj inner) {
                parts.add(new Part(inner, pathOf(key) + "/" + i, troubles));
            } else {
                troubles.add(new Trouble.Shape(pathOf(key) + "/" + i, "項目のまとまり（{ }）", "an object"));
                parts.add(new Part(Json.Obj.EMPTY, pathOf(key) + "/" + i, troubles));
            }
        }
        return parts;
    }

    /// Notes the keys that nobody asked for. They are kept in the document, and said.
    public void close() {
        if (object.fields().size() > asked.size()) {
            for (var key : object.fields().keySet()) {
                if (!asked.contains(key)) {
                    troubles.add(new Trouble.UnknownKey(pathOf(key)));
                }
            }
        }
    }

    private List<Json> items(String key) {
        return switch (value(key)) {
            case Json.Arr(var items) -> items;
            case Json.Null _ -> List.of();
            case Json.Obj _,Json.Text _,Json.Num _,Json.Bool _ -> {
                troubles.add(new Trouble.Shape(pathOf(key), "並び（[ ]）", "a list"));
                yield List.of();
            }
        };
    }

    private Json value(String key) {
        var value = object.fields().get(key);
        if (value == null) {
            return Json.ofNull();
        }
        asked.add(key);
        return value;
    }
}

package jp.kanmin.app.publication.plan;

import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.alignment.Change;
import jp.kanmin.plan.alignment.PlanDiff;

/// What a measure or a chapter changed since the version before.
///
/// @param what added, dropped or changed, in words
public record ChangeView(String title, String what, List<Detail> details) {

    private static final int LONGEST = 60;

    public ChangeView {
        details = List.copyOf(details);
    }

    /// One value that differs.
    ///
    /// @param item such as `kpis/k1/target/value`
    /// @param before empty where it was not there, or is too long to be told in a line
    public record Detail(String kind, String item, String before, String after) {}

    public static List<ChangeView> of(PlanDiff diff, PageWords words) {
        return Stream.concat(diff.measures().stream(), diff.chapters().stream())
                .map(change -> new ChangeView(change.title().isBlank() ? change.id() : change.title(),
                        words.sayCode("change", change.kind().code()),
                        change.fields().stream().map(field -> detail(field, words)).toList()))
                .toList();
    }

    private static Detail detail(Change.FieldChange field, PageWords words) {
        return new Detail(words.say(field.kind().words()), field.path(), inWords(field.before()),
                inWords(field.after()));
    }

    private static String inWords(Json value) {
        var text = switch (value) {
            case Json.Null _ -> "";
            case Json.Text(var said) -> said;
            case Json.Num(var number) -> FigureWords.number(number);
            case Json.Bool _,Json.Arr _,Json.Obj _ -> JsonText.line(value);
        };
        return text.length() <= LONGEST ? text : "";
    }
}

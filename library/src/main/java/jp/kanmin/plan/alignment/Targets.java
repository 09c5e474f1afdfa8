package jp.kanmin.plan.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Figure;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// Whether a target asks for more or for less than it did.
final class Targets {

    private static final Pattern TARGET = Pattern.compile("kpis/([^/]+)/target/value");

    private Targets() {}

    /// The change with its kind, where it is one of a target: by the direction that the indicator has in both versions.
    static Change.FieldChange judged(Change.FieldChange field, Json.Obj was, Json.Obj is) {
        var target = TARGET.matcher(field.path());
        if (field.kind() != FieldKind.TARGET_CHANGED || !target.matches()) {
            return field;
        }
        var before = kpi(was, target.group(1));
        var after = kpi(is, target.group(1));
        return new Change.FieldChange(field.path(), field.before(), field.after(),
                kind(direction(before), direction(after), scale(after), figure(field.before()),
                        figure(field.after())));
    }

    /// @param scale the steps of a level, lowest first; empty where it is none
    static FieldKind kind(Optional<Direction> was, Optional<Direction> is, List<String> scale,
            Optional<Figure> before,
            Optional<Figure> after) {
        var old = before.flatMap(figure -> number(figure, scale));
        var now = after.flatMap(figure -> number(figure, scale));
        if (old.isEmpty() || now.isEmpty() || is.isEmpty() || !was.equals(is)
                || old.get().compareTo(now.get()) == 0) {
            return FieldKind.TARGET_CHANGED;
        }
        boolean isHigher = now.get().compareTo(old.get()) > 0;
        return isHigher == (is.get() == Direction.UP) ? FieldKind.TARGET_RAISED : FieldKind.TARGET_LOWERED;
    }

    private static Optional<BigDecimal> number(Figure figure, List<String> scale) {
        return switch (figure) {
            case Figure.Value(var value) -> Optional.of(value);
            case Figure.Text(var step) when scale.contains(step) ->
                Optional.of(BigDecimal.valueOf(scale.indexOf(step)));
            case Figure.Text _,Figure.YesNo _,Figure.Stages _ -> Optional.empty();
        };
    }

    private static Optional<Figure> figure(Json value) {
        return switch (value) {
            case Json.Num(var number) -> Optional.of(new Figure.Value(number));
            case Json.Text(var text) -> Optional.of(new Figure.Text(text));
            case Json.Bool _,Json.Arr _,Json.Obj _,Json.Null _ -> Optional.empty();
        };
    }

    /// The indicator with that id; one without an id goes by its place.
    private static Json.Obj kpi(Json.Obj measure, String key) {
        var kpis = JsonResource.items(measure, "kpis");
        for (int i = 0; i < kpis.size(); i++) {
            var id = JsonResource.text(kpis.get(i), "id");
            if (id.isEmpty() ? key.equals(String.valueOf(i)) : key.equals(id)) {
                return kpis.get(i);
            }
        }
        return Json.Obj.EMPTY;
    }

    private static Optional<Direction> direction(Json.Obj kpi) {
        return Direction.find(JsonResource.text(kpi, "direction"));
    }

    private static List<String> scale(Json.Obj kpi) {
        return JsonResource.texts(kpi, "scale");
    }
}

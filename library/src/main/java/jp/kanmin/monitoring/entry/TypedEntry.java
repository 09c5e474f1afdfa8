package jp.kanmin.monitoring.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.kpi.FigureReading;

/// One value as it was typed. What cannot be read is kept as it was typed, so that nothing is lost and the rules for
/// reports say what is wrong with it.
///
/// @param value a count, an amount, a time, a percentage, a step, stages, words, or 実施 and 未実施
/// @param numerator of a rate or of a formula
/// @param denominator of a rate; a formula has its own
/// @param answers how many people answered a survey
/// @param on the day something was done
/// @param isUnknown said to be unknown
/// @param until when it will be known
/// @param reason why it is unknown
/// @param grade what a person made of words
public record TypedEntry(String value, String numerator, String denominator, String answers, String on,
        boolean isUnknown, String until, String reason, String grade, String note) {

    /// Nothing was typed.
    public static final TypedEntry NOTHING = new TypedEntry("", "", "", "", "", false, "", "", "", "");

    public TypedEntry {
        value = value.strip();
        numerator = numerator.strip();
        denominator = denominator.strip();
        answers = answers.strip();
        on = on.strip();
        until = until.strip();
        reason = reason.strip();
        grade = grade.strip();
        note = note.strip();
    }

    /// A rate or a formula is typed in two numbers.
    public static boolean isInParts(Kpi kpi) {
        return kpi.indicator().is(IndicatorType.RATE) || kpi.indicator().is(IndicatorType.FORMULA);
    }

    /// True when no value was typed; a note alone is none.
    public boolean isEmpty() {
        return !isUnknown && value.isEmpty() && numerator.isEmpty() && (denominator.isEmpty() || on.isEmpty())
                && answers.isEmpty();
    }

    /// The value as a report has it; empty when nothing was typed.
    ///
    /// @param indicator `m1/k1`
    public Optional<Json.Obj> entry(String indicator, Kpi kpi) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var entry = Json.Obj.EMPTY.with("indicator", Json.of(indicator));
        if (isUnknown) {
            entry = entry.with("unknown", with(with(Json.Obj.EMPTY, "until", date(until)), "reason", reason));
        } else if (!numerator.isEmpty()) {
            var whole = denominator.isEmpty() ? kpi.indicator().denominator() : denominator;
            entry = entry.with("numerator", number(numerator)).with("denominator", number(whole));
        } else {
            entry = with(entry.with("value", figure(kpi)), "done", date(on));
            entry = answers.isEmpty() ? entry : entry.with("answers", number(answers));
        }
        return Optional.of(with(with(entry, "grade", grade), "note", note));
    }

    private Json figure(Kpi kpi) {
        var indicator = kpi.indicator();
        var type = indicator.type().orElse(IndicatorType.COUNT);
        return FigureReading.figure(type, indicator.unit(), indicator.scale(),
                value) instanceof FigureReading.Read.Good(var figure, _) ? figure : Json.of(value);
    }

    private static Json number(String typed) {
        return FigureReading.figure(IndicatorType.COUNT, "", List.of(),
                typed) instanceof FigureReading.Read.Good(var figure, _) ? figure : Json.of(typed);
    }

    private static String date(String typed) {
        return FigureReading.date(typed).map(FigureReading::kept)
                .map(kept -> kept instanceof Json.Text(var text) ? text : typed).orElse(typed);
    }

    private static Json.Obj with(Json.Obj json, String key, String text) {
        return text.isEmpty() ? json : json.with(key, Json.of(text));
    }

    /// How a value of a report would be typed.
    public static TypedEntry of(Json.Obj entry) {
        var unknown = entry.fields().get("unknown");
        var inner = unknown instanceof Json.Obj given ? given : Json.Obj.EMPTY;
        return new TypedEntry(written(entry, "value"), written(entry, "numerator"),
                written(entry, "denominator"),
                written(entry, "answers"), written(entry, "done"), unknown != null, written(inner, "until"),
                written(inner, "reason"), written(entry, "grade"), written(entry, "note"));
    }

    private static String written(Json.Obj json, String key) {
        return switch (json.fields().get(key)) {
            case Json.Num(var number) -> plain(number);
            case Json.Bool(var is) -> is ? "実施" : "未実施";
            case Json.Arr(var items) -> items.stream()
                    .map(item -> item instanceof Json.Num(var number) ? plain(number) : "")
                    .collect(Collectors.joining("→"));
            case null, default -> JsonResource.text(json, key);
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}

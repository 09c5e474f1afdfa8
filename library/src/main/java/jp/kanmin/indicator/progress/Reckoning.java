package jp.kanmin.indicator.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Value;
import jp.kanmin.text.JapaneseDate;

/// Says how far an indicator has come by a value.
public final class Reckoning {

    private Reckoning() {}

    /// A value as a plain number in the unit of its indicator; empty where it is none, as with a part of nothing.
    public static Optional<BigDecimal> number(Indicator indicator, Value value) {
        boolean isOfNothing = value instanceof Value.Parts(_, var denominator) && denominator.signum() == 0;
        return isOfNothing ? Optional.empty() : Reading.of(indicator, value).map(Reading::number);
    }

    /// The progress that a value of a day shows.
    ///
    /// @param on the day the value is of, such as the end of a quarter
    public static Progress of(Indicator indicator, Value value, LocalDate on) {
        if (value instanceof Value.Unknown(var until, var reason)) {
            return new Progress.Unknown(until, unknown(until, reason));
        }
        if (indicator.type().isEmpty()) {
            return notYet("指標の型が選ばれていません。", "The type of the indicator is not chosen.");
        }
        var type = indicator.type().get();
        if (type == IndicatorType.TEXT) {
            return told(value);
        }
        if (indicator.targetOn(on).value().isEmpty() && type != IndicatorType.BOOLEAN) {
            return withoutTarget(indicator);
        }
        return switch (type) {
            case BOOLEAN -> Milestone.of(indicator, value, on);
            case LEVEL -> level(indicator, value, on);
            case STAGES -> stages(indicator, value, on);
            case COUNT, RATE, AMOUNT, DURATION, SURVEY, FORMULA -> number(indicator, value, on);
            case TEXT -> throw new IllegalStateException("told above");
        };
    }

    private static Progress number(Indicator indicator, Value value, LocalDate on) {
        if (value instanceof Value.Parts(_, var denominator) && denominator.signum() == 0) {
            return notYet("対象が0件なので、割合を計算できません。", "There is nothing to take a share of.");
        }
        var reading = Reading.of(indicator, value);
        var target = indicator.targetOn(on);
        var goal = number(target.value());
        if (reading.isEmpty()) {
            return wrongForm();
        }
        if (goal.isEmpty()) {
            return notYet("目標が数で書かれていません。", "The target is not a number.");
        }
        var start = indicator.baseOn(on);
        return new Line(number(start.value()), goal.get(), indicator.direction(),
                Line.elapsed(start.year(), target.due(), on), reading.get().doubts())
                .at(reading.get().number());
    }

    /// Steps are counted on the ordered scale, so that AA of A, AA, AAA is one step from A and one from AAA.
    private static Progress level(Indicator indicator, Value value, LocalDate on) {
        var target = indicator.targetOn(on);
        var start = indicator.baseOn(on);
        var reached = switch (value) {
            case Value.Step(var name) -> step(indicator, name);
            case Value.Amount(var number) -> step(indicator, number.toPlainString());
            case Value.Told(var text, _) -> step(indicator, text);
            case Value.Parts _,Value.Asked _,Value.Done _,Value.Stages _,Value.Unknown _ ->
                Optional.<BigDecimal>empty();
        };
        var goal = target.value().flatMap(figure -> step(indicator, figure.written()));
        if (reached.isEmpty() || goal.isEmpty()) {
            return notYet("値か目標が、示された段階の中にありません。", "The value or the target is no step of the scale.");
        }
        var from = start.value().flatMap(figure -> step(indicator, figure.written()));
        return new Line(from, goal.get(), indicator.direction(),
                Line.elapsed(start.year(), target.due(), on),
                List.of(Words.of("段階の数で数えています。", "Counted in steps of the scale."))).at(reached.get());
    }

    private static Optional<BigDecimal> step(Indicator indicator, String name) {
        int index = indicator.scale().indexOf(name.strip());
        return index < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(index + 1L));
    }

    private static Progress stages(Indicator indicator, Value value, LocalDate on) {
        var target = indicator.targetOn(on);
        var start = indicator.baseOn(on);
        if (!(value instanceof Value.Stages(var numbers))
                || !(target.value().orElse(null) instanceof Figure.Stages(var goals))
                || goals.size() != numbers.size()) {
            return notYet("段階の数が、値と目標でそろっていません。", "Value and target have not the same stages.");
        }
        var bases = start.value().orElse(null) instanceof Figure.Stages(var all)
                && all.size() == goals.size() ? all : List.<BigDecimal>of();
        var elapsed = Line.elapsed(start.year(), target.due(), on);
        var stages = new ArrayList<Progress>();
        for (int i = 0; i < goals.size(); i++) {
            var base = bases.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(bases.get(i));
            stages.add(new Line(base, goals.get(i), Optional.empty(), elapsed, List.of())
                    .at(numbers.get(i)));
        }
        return new Progress.ByStage(stages, Words.of("段階ごとに見ます。平均はしません。", "Stage by stage, never averaged."));
    }

    private static Progress told(Value value) {
        var grade = value instanceof Value.Told(_, var given) ? given : Optional.<String>empty();
        return grade.filter(given -> !given.isBlank())
                .<Progress>map(given -> new Progress.Graded(given,
                        Words.of("文章を読んで、人が判定しました。", "Read and graded by a person.")))
                .orElseGet(() -> notYet("文章の指標は、人が判定するまで進み具合を示せません。",
                        "Told in words; it waits for a person's grade."));
    }

    private static Progress withoutTarget(Indicator indicator) {
        return indicator.unknown()
                .<Progress>map(
                        told -> new Progress.NotYet(told.until(), unknown(told.until(), told.reason())))
                .orElseGet(() -> notYet("目標が決まっていません。", "There is no target yet."));
    }

    private static Words unknown(Optional<JapaneseDate> until, String reason) {
        var ja = until.map(date -> "まだ決まっていません（" + date.both() + "に確かめます）。").orElse("まだ決まっていません。");
        var en = until.map(date -> "Not set until " + date.english() + ".").orElse("Not set yet.");
        return reason.isBlank() ? Words.of(ja, en) : Words.of(ja + reason, en + " " + reason);
    }

    static Optional<BigDecimal> number(Optional<Figure> figure) {
        return figure.flatMap(
                one -> one instanceof Figure.Value(var number) ? Optional.of(number) : Optional.empty());
    }

    static Progress wrongForm() {
        return notYet("値の形が、指標の型に合っていません。", "The value has not the form of the indicator's type.");
    }

    static Progress.NotYet notYet(String ja, String en) {
        return new Progress.NotYet(Optional.empty(), Words.of(ja, en));
    }
}

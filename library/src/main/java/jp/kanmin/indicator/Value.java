package jp.kanmin.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// What was measured of an indicator at one time, raw: nothing in it is a grade made of other values.
public sealed interface Value {

    /// A number in the unit of the indicator: a count, money, time, or a percentage whose parts are not known.
    record Amount(BigDecimal number) implements Value {}

    /// Some of all, both kept. Only such a rate can be added up.
    record Parts(BigDecimal numerator, BigDecimal denominator) implements Value {}

    /// What people said who were asked.
    ///
    /// @param number in the unit of the indicator, as a rule percent
    /// @param answers how many answered, where it is known
    record Asked(BigDecimal number, Optional<BigDecimal> answers) implements Value {}

    /// Done or not.
    ///
    /// @param on the day it was done, where it is known
    record Done(boolean isDone, Optional<LocalDate> on) implements Value {}

    /// A step of an ordered scale, by its name.
    record Step(String name) implements Value {}

    /// A number for each stage, in their order.
    record Stages(List<BigDecimal> numbers) implements Value {
        public Stages {
            numbers = List.copyOf(numbers);
        }
    }

    /// Told in words.
    ///
    /// @param grade what a person made of it, as a grade of the body's scale; empty until somebody did
    record Told(String text, Optional<String> grade) implements Value {}

    /// Said to be unknown, with the time by which it will be known.
    record Unknown(Optional<JapaneseDate> until, String reason) implements Value {}

    /// The value as a reader writes it; empty where it is unknown.
    default String written() {
        return switch (this) {
            case Amount(var number) -> Fraction.plain(number);
            case Parts(var numerator, var denominator) ->
                Fraction.plain(numerator) + "／" + Fraction.plain(denominator);
            case Asked(var number, var answers) -> Fraction.plain(number)
                    + answers.map(n -> "（n=" + Fraction.plain(n) + "）").orElse("");
            case Done(var isDone, _) -> isDone ? "実施" : "未実施";
            case Step(var name) -> name;
            case Stages(var numbers) ->
                String.join(" → ", numbers.stream().map(Fraction::plain).toList());
            case Told(var text, _) -> text;
            case Unknown _ -> "";
        };
    }
}

package jp.kanmin.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// What is counted, from where, to where and by when.
///
/// @param type empty while it is not chosen
/// @param unit as written, such as `件`; empty where there is none
/// @param numerator what is counted on top of a rate, in words
/// @param denominator what a rate is a share of, in words or as a fixed number
/// @param scale the steps of a level, lowest first
/// @param respondents how many people a survey asks, when known
/// @param yearly targets on the way to the last one
/// @param series from when the definition changed; none where it never did
public record Indicator(String id, String name, Optional<IndicatorType> type, String unit,
        Optional<Direction> direction, Base base, Target target, Optional<DeclaredUnknown> unknown,
        String numerator, String denominator, List<String> scale, Optional<BigDecimal> respondents,
        List<Target> yearly, List<Series> series) {

    public Indicator {
        scale = List.copyOf(scale);
        yearly = List.copyOf(yearly);
        series = series.stream().sorted(Comparator.comparing(Indicator::begin)).toList();
    }

    private static LocalDate begin(Series series) {
        return series.from().map(JapaneseDate::first).orElse(LocalDate.MIN);
    }

    /// Where it starts.
    ///
    /// @param year the fiscal year of the figure
    /// @param subject what the figure is of, such as `住民情報システムの運用経費`
    public record Base(Optional<Figure> value, Optional<JapaneseDate> year, String subject) {

        public static final Base NONE = new Base(Optional.empty(), Optional.empty(), "");
    }

    /// Where it should be, and by when.
    public record Target(Optional<Figure> value, Optional<JapaneseDate> due) {

        public static final Target NONE = new Target(Optional.empty(), Optional.empty());
    }

    /// Said to be unknown, with the time by which it will be settled (row C-05).
    public record DeclaredUnknown(Optional<JapaneseDate> until, String reason) {}

    public boolean is(IndicatorType asked) {
        return type.isPresent() && type.get() == asked;
    }

    /// The base as a number, where it is one.
    public Optional<BigDecimal> baseNumber() {
        return number(base.value());
    }

    /// The target as a number, where it is one.
    public Optional<BigDecimal> targetNumber() {
        return number(target.value());
    }

    /// True when it is written in percent: its unit says so, or it is a rate and no other unit is given.
    public boolean isInPercent() {
        return switch (unit.strip()) {
            case "％", "%", "パーセント", "percent" -> true;
            case "" -> is(IndicatorType.RATE) || is(IndicatorType.SURVEY) || is(IndicatorType.FORMULA);
            default -> false;
        };
    }

    /// The series that values of a day belong to; empty while the first definition holds.
    public Optional<Series> seriesOn(LocalDate day) {
        return series.reversed().stream().filter(one -> one.hasBegunBy(day)).findFirst();
    }

    /// Whether values of two days count the same thing.
    public boolean isComparable(LocalDate day, LocalDate other) {
        return seriesOn(day).equals(seriesOn(other));
    }

    /// Where the values of a day started: the base of their own definition.
    public Base baseOn(LocalDate day) {
        return seriesOn(day).map(Series::base).orElse(base);
    }

    /// What is to be reached next on a day: the first target that is not over, else the last one.
    public Target targetOn(LocalDate day) {
        return yearly.stream()
                .filter(one -> one.due().filter(due -> !due.last().isBefore(day)).isPresent())
                .min(Comparator.comparing(one -> one.due().orElseThrow().last())).orElse(target);
    }

    private static Optional<BigDecimal> number(Optional<Figure> figure) {
        return figure
                .flatMap(f -> f instanceof Figure.Value(var value) ? Optional.of(value) : Optional.empty());
    }
}

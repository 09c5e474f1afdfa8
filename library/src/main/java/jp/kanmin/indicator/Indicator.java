package jp.kanmin.indicator;

import java.math.BigDecimal;
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
public record Indicator(String id, String name, Optional<IndicatorType> type, String unit,
        Optional<Direction> direction, Base base, Target target, Optional<DeclaredUnknown> unknown,
        String numerator, String denominator, List<String> scale, Optional<BigDecimal> respondents) {

    public Indicator {
        scale = List.copyOf(scale);
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

    private static Optional<BigDecimal> number(Optional<Figure> figure) {
        return figure
                .flatMap(f -> f instanceof Figure.Value(var value) ? Optional.of(value) : Optional.empty());
    }
}

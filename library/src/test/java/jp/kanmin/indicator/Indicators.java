package jp.kanmin.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// Indicators written in one line, for tests: from the end of fiscal 2025 to the end of fiscal 2028.
public final class Indicators {

    private Indicators() {}

    /// An indicator of a type with its base and target.
    ///
    /// @param base a number, a step, `20,12,4`, or empty for none
    public static Indicator indicator(IndicatorType type, String unit, String base, String target) {
        return new Indicator("k1", "件数", Optional.of(type), unit, Optional.empty(),
                new Indicator.Base(figure(base), date("2025年度"), ""),
                new Indicator.Target(figure(target), date("2028年度")), Optional.empty(), "", "",
                List.of("なし", "A", "AA", "AAA"), Optional.empty(), List.of(), List.of());
    }

    public static Optional<JapaneseDate> date(String written) {
        return JapaneseDate.parse(written);
    }

    public static Value.Amount amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }

    public static Value.Parts parts(long numerator, long denominator) {
        return new Value.Parts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Optional<Figure> figure(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.contains(",")) {
            return Optional.of(new Figure.Stages(
                    List.of(written.split(",", -1)).stream().map(BigDecimal::new).toList()));
        }
        return Optional.of(written.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')
                ? new Figure.Value(new BigDecimal(written))
                : new Figure.Text(written));
    }
}

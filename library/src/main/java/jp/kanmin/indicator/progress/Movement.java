package jp.kanmin.indicator.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.Value;

/// How two values of one indicator compare.
public sealed interface Movement {

    /// The difference, in the unit of the indicator.
    ///
    /// @param better 1 for the way that is wanted, −1 for the other, 0 where nothing moved or no way is wanted
    record By(BigDecimal difference, int better) implements Movement {}

    /// The two cannot be compared.
    record NotComparable(Words why) implements Movement {}

    /// From an earlier value to a later one.
    static Movement between(Indicator indicator, Value earlier, LocalDate then, Value later, LocalDate now) {
        if (!indicator.isComparable(then, now)) {
            var note = indicator.seriesOn(now).map(series -> series.note()).orElse("");
            return new NotComparable(Words.of("途中で数え方が変わったため、比べられません。" + note,
                    "The definition changed in between; the two are not compared. " + note));
        }
        var from = number(indicator, earlier);
        var to = number(indicator, later);
        if (from.isEmpty() || to.isEmpty()) {
            return new NotComparable(Words.of("数でない値か、まだわからない値があります。",
                    "A value is not a number, or not known yet."));
        }
        var difference = to.get().subtract(from.get());
        int wanted = indicator.direction().map(way -> way == Direction.UP ? 1 : -1).orElse(0);
        return new By(difference, difference.signum() * wanted);
    }

    private static Optional<BigDecimal> number(Indicator indicator, Value value) {
        boolean ofNothing = value instanceof Value.Parts(_, var denominator) && denominator.signum() == 0;
        return ofNothing ? Optional.empty() : Reading.of(indicator, value).map(Reading::number);
    }

    /// As a reader sees it: `+2`, `−3`, `±0`.
    static String written(By movement) {
        var difference = movement.difference();
        var sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "±";
        return sign + Fraction.plain(difference.abs());
    }
}

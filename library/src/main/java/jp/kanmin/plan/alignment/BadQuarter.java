package jp.kanmin.plan.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Indicator;

/// Whether the last quarter was a bad one: behind the straight way from base to target or, where that cannot be drawn,
/// worse than the quarter before.
final class BadQuarter {

    private BadQuarter() {}

    /// Why it was bad; empty where it was not, or where the figures do not tell.
    ///
    /// @param results of the indicator, oldest first
    static Optional<Words> of(Indicator indicator, List<Result> results) {
        if (results.isEmpty() || indicator.direction().isEmpty()) {
            return Optional.empty();
        }
        var last = results.getLast();
        var direction = indicator.direction().get();
        var due = expected(indicator, last.until());
        if (due.isPresent()) {
            return isWorse(last.value(), due.get(), direction)
                    ? Optional.of(Words.of(
                            "直前の実績（%s、%s）は、目標までの道のり（その時点で%s）に届いていません。".formatted(last.until(),
                                    plain(last.value()), plain(due.get())),
                            "The last result (%s: %s) was behind the way to the target (%s by then)."
                                    .formatted(
                                            last.until(), plain(last.value()), plain(due.get()))))
                    : Optional.empty();
        }
        if (results.size() < 2) {
            return Optional.empty();
        }
        var earlier = results.get(results.size() - 2);
        return isWorse(last.value(), earlier.value(), direction)
                ? Optional.of(Words.of(
                        "直前の実績（%s、%s）は、その前（%s）より悪くなっています。".formatted(last.until(), plain(last.value()),
                                plain(earlier.value())),
                        "The last result (%s: %s) was worse than the one before (%s).".formatted(last.until(),
                                plain(last.value()), plain(earlier.value()))))
                : Optional.empty();
    }

    /// What the straight way from base to target asks for on a day.
    private static Optional<BigDecimal> expected(Indicator indicator, LocalDate day) {
        var base = indicator.baseNumber();
        var target = indicator.targetNumber();
        var from = indicator.base().year();
        var due = indicator.target().due();
        if (base.isEmpty() || target.isEmpty() || from.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        long whole = ChronoUnit.DAYS.between(from.get().last(), due.get().last());
        if (whole <= 0) {
            return Optional.empty();
        }
        long gone = Math.clamp(ChronoUnit.DAYS.between(from.get().last(), day), 0, whole);
        return Optional.of(target.get().subtract(base.get()).multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).add(base.get()));
    }

    private static boolean isWorse(BigDecimal value, BigDecimal than, Direction direction) {
        return direction == Direction.UP ? value.compareTo(than) < 0 : value.compareTo(than) > 0;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

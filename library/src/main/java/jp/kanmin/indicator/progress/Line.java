package jp.kanmin.indicator.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.text.JapaneseDate;

/// The straight line from a base to a target.
///
/// @param elapsed of the time between the two
record Line(Optional<BigDecimal> base, BigDecimal target, Optional<Direction> direction,
        Optional<Fraction> elapsed, List<Words> doubts) {

    /// How much of the time from the end of the base's year to the due date is over.
    static Optional<Fraction> elapsed(Optional<JapaneseDate> year, Optional<JapaneseDate> due, LocalDate on) {
        if (year.isEmpty() || due.isEmpty() || !year.get().last().isBefore(due.get().last())) {
            return Optional.empty();
        }
        var start = year.get().last();
        long whole = ChronoUnit.DAYS.between(start, due.get().last());
        long gone = ChronoUnit.DAYS.between(start, on);
        return Optional.of(Fraction.of(Math.clamp(gone, 0, whole), whole));
    }

    /// How far along the line a number is.
    Progress at(BigDecimal value) {
        return base.isPresent() && base.get().compareTo(target) != 0
                ? share(base.get(), value)
                : reached(value);
    }

    private Progress share(BigDecimal from, BigDecimal value) {
        var way = new Fraction(value.subtract(from), target.subtract(from));
        boolean up = target.compareTo(from) > 0;
        return new Progress.Share(way, elapsed, better(value, from, up), better(value, target, up), doubts,
                formula(from, value, way));
    }

    private Words formula(BigDecimal from, BigDecimal value, Fraction way) {
        var time = elapsed.map(Fraction::written);
        return Words.of(
                reckoned("（今の値－現状値）÷（目標値－現状値）：（%s－%s）÷（%s－%s）＝%s", from, value, way)
                        + time.map(gone -> "。期間は%s過ぎました。".formatted(gone)).orElse("。"),
                reckoned("(value − base) ÷ (target − base): (%s − %s) ÷ (%s − %s) = %s", from, value, way)
                        + time.map(gone -> "; %s of the time is over.".formatted(gone)).orElse("."));
    }

    private String reckoned(String pattern, BigDecimal from, BigDecimal value, Fraction way) {
        return pattern.formatted(written(value), written(from), written(target), written(from),
                way.written());
    }

    private Progress reached(BigDecimal value) {
        boolean keeps = base.isPresent();
        if (direction.isEmpty() && !keeps) {
            return Reckoning.notYet("現状値がなく、増やすのか減らすのかも示されていません。",
                    "There is no base, and it is not said which way it should go.");
        }
        boolean up = direction.filter(way -> way == Direction.DOWN).isEmpty();
        var from = direction.isEmpty()
                ? new Fraction(value.subtract(target).abs().negate(), target.abs())
                : better(value, target, up);
        boolean isReached = from.part().signum() >= 0;
        var sign = value.compareTo(target) == 0 ? "＝" : value.compareTo(target) > 0 ? "＞" : "＜";
        var compared = "%s%s%s".formatted(written(value), sign, written(target));
        return new Progress.Reached(isReached, keeps, from, doubts, keeps
                ? Words.of("目標は現状の維持です。今の値と目標値を比べます：" + compared + "。",
                        "The goal is to keep it; value and target: " + compared + ".")
                : Words.of("現状値がないため、目標に届いたかどうかだけを見ます：" + compared + "。",
                        "There is no base; only whether the target is reached: " + compared + "."));
    }

    /// How much better a value is than a mark, of the mark.
    private static Fraction better(BigDecimal value, BigDecimal mark, boolean up) {
        return new Fraction(up ? value.subtract(mark) : mark.subtract(value), mark.abs());
    }

    private static String written(BigDecimal number) {
        return Fraction.plain(number.setScale(Math.min(number.scale(), 2), RoundingMode.HALF_UP));
    }
}

package jp.kanmin.app.publication.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Progress;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Gathering.Contribution;
import jp.kanmin.monitoring.rollup.Sum;

/// Reported values, how far they have come, and their sums, in words.
public final class ValueWords {

    private ValueWords() {}

    /// A value with its unit; a share also as a percentage.
    public static String value(Value value, Indicator indicator, PageWords words) {
        return switch (value) {
            case Value.Amount(var number) -> unit(number, indicator.unit(), words);
            case Value.Asked(var number, var answers) -> unit(number, indicator.unit(), words)
                    + answers.map(n -> words.say("progress.answers", Fraction.plain(n))).orElse("");
            case Value.Parts(var numerator, var denominator) ->
                share(new Fraction(numerator, denominator), words);
            case Value.Done(var isDone, _) -> words.say(isDone ? "figure.done" : "figure.notDone");
            case Value.Unknown _ -> words.say("progress.unknown");
            case Value.Step _,Value.Stages _,Value.Told _ -> value.written();
        };
    }

    private static String unit(BigDecimal number, String unit, PageWords words) {
        return FigureWords.of(new Figure.Value(number), unit, words);
    }

    private static String share(Fraction share, PageWords words) {
        return words.say("progress.parts", share.written(), FigureWords.number(share.part()),
                FigureWords.number(share.whole()));
    }

    /// How far an indicator has come, in a word or a percentage.
    public static String progress(Progress progress, PageWords words) {
        return switch (progress) {
            case Progress.Share share -> words.say("progress.way", share.way().written());
            case Progress.Reached reached ->
                words.say(reached.isReached() ? "progress.reached" : "progress.notReached");
            case Progress.Done _ -> words.say("figure.done");
            case Progress.OnTime _ -> words.say("progress.onTime");
            case Progress.Late _ -> words.say("progress.late");
            case Progress.ByStage _ -> words.say("progress.byStage");
            case Progress.Graded graded -> graded.grade();
            case Progress.NotYet _ -> words.say("progress.cannot");
            case Progress.Unknown _ -> words.say("progress.unknown");
        };
    }

    /// A sum with its unit; that nobody reports where nobody does.
    public static String sum(Definition definition, Sum sum, PageWords words) {
        if (sum.reporting() == 0) {
            return words.say("progress.nobody");
        }
        return sum.bottom().isEmpty()
                ? unit(sum.top(), definition.unit(), words)
                : sum.share().map(share -> share(share, words)).orElse("–");
    }

    /// What a body has in a sum.
    public static String part(Definition definition, Contribution part, PageWords words) {
        return switch (definition.adding()) {
            case RATIO -> share(new Fraction(part.top(), part.bottom()), words);
            case BODIES, SHARE, POPULATION ->
                words.say(part.top().signum() > 0 ? "figure.done" : "figure.notDone");
            case SUM, NONE -> unit(part.top(), definition.unit(), words);
        };
    }

    /// A number for programs; empty where there is none.
    public static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Amount(var number) -> Optional.of(number);
            case Value.Asked(var number, _) -> Optional.of(number);
            case Value.Parts(var part, var whole) -> new Fraction(part, whole).percent(4);
            case Value.Done(var isDone, _) -> Optional.of(isDone ? BigDecimal.ONE : BigDecimal.ZERO);
            case Value.Step _,Value.Stages _,Value.Told _,Value.Unknown _ -> Optional.empty();
        };
    }

    /// A number with four decimals at most; empty where there is none.
    public static String plain(Optional<BigDecimal> number) {
        return number.map(one -> Fraction.plain(one.setScale(Math.min(one.scale(), 4), RoundingMode.HALF_UP)))
                .orElse("");
    }

}

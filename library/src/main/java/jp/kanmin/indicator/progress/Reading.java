package jp.kanmin.indicator.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Value;

/// A value as a number in the unit of its indicator, with what a reader should know of it.
///
/// @param number exact, but for a rate, whose division is kept to 34 digits
record Reading(BigDecimal number, List<Words> doubts) {

    /// With fewer answers a survey says little.
    private static final BigDecimal FEW_ANSWERS = BigDecimal.valueOf(30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Reading {
        doubts = List.copyOf(doubts);
    }

    /// The value in the unit of the indicator; empty where it has not the form of a number.
    static Optional<Reading> of(Indicator indicator, Value value) {
        return switch (value) {
            case Value.Amount(var number) -> Optional.of(new Reading(number, doubts(indicator)));
            case Value.Parts(var numerator, var denominator) -> Optional.of(
                    new Reading(share(indicator, numerator, denominator),
                            fixed(indicator, denominator)));
            case Value.Asked(var number, var answers) ->
                Optional.of(new Reading(number, asked(answers.or(indicator::respondents))));
            case Value.Done _,Value.Step _,Value.Stages _,Value.Told _,Value.Unknown _ -> Optional.empty();
        };
    }

    /// A formula of a fixed number of things, counted in things and not in percent, is its numerator.
    private static BigDecimal share(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        if (!indicator.isInPercent()) {
            return indicator.is(IndicatorType.FORMULA)
                    ? numerator
                    : numerator.divide(denominator, MathContext.DECIMAL128);
        }
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
    }

    private static List<Words> doubts(Indicator indicator) {
        return indicator.is(IndicatorType.SURVEY) ? asked(indicator.respondents()) : List.of();
    }

    private static List<Words> asked(Optional<BigDecimal> answers) {
        if (answers.isEmpty()) {
            return List.of(Words.of("何人の答えか分かりません。", "It is not known how many answered."));
        }
        return answers.get().compareTo(FEW_ANSWERS) >= 0
                ? List.of()
                : List.of(Words.of("答えは%s人で、少ないため偶然に左右されます。".formatted(Fraction.plain(answers.get())),
                        "Only %s answered, so chance weighs much."
                                .formatted(Fraction.plain(answers.get()))));
    }

    private static List<Words> fixed(Indicator indicator, BigDecimal denominator) {
        var doubts = new ArrayList<Words>();
        if (indicator.is(IndicatorType.FORMULA) && isNumber(indicator.denominator())
                && new BigDecimal(indicator.denominator().strip()).compareTo(denominator) != 0) {
            doubts.add(Words.of("計画の分母は%sですが、報告の分母は%sです。".formatted(indicator.denominator().strip(),
                    Fraction.plain(denominator)),
                    "The plan counts of %s, the report of %s.".formatted(indicator.denominator().strip(),
                            Fraction.plain(denominator))));
        }
        return doubts;
    }

    private static boolean isNumber(String text) {
        var digits = text.strip();
        return !digits.isEmpty() && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

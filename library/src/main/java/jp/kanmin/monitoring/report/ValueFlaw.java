package jp.kanmin.monitoring.report;

import java.math.BigDecimal;
import java.util.Optional;

import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Value;

/// What keeps a value from being counted. Rules tell it, and the sum leaves such values out.
public enum ValueFlaw {
    /// Words where a number is asked for, or another form than the indicator's type has.
    FORM,
    /// Less than nothing.
    NEGATIVE,
    /// A share of less than nothing or more than all.
    RANGE,
    /// More of something than there is.
    PARTS,
    /// More digits than any count has.
    SIZE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 30;

    /// The first flaw of a value; none where it can be counted, unknown values among them.
    public static Optional<ValueFlaw> of(Indicator indicator, Value value) {
        if (indicator.type().isEmpty() || value instanceof Value.Unknown) {
            return Optional.empty();
        }
        var type = indicator.type().get();
        if (!fits(type, value)) {
            return Optional.of(FORM);
        }
        return switch (value) {
            case Value.Amount(var number) -> number(indicator, type, number);
            case Value.Asked(var number, var answers) -> answers.filter(n -> n.signum() < 0).isPresent()
                    ? Optional.of(NEGATIVE)
                    : number(indicator, type, number);
            case Value.Parts(var numerator, var denominator) -> parts(numerator, denominator);
            case Value.Stages(var numbers) -> numbers.stream().anyMatch(number -> number.signum() < 0)
                    ? Optional.of(NEGATIVE)
                    : Optional.empty();
            case Value.Done _,Value.Step _,Value.Told _,Value.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<ValueFlaw> number(Indicator indicator, IndicatorType type, BigDecimal number) {
        if (isHuge(number)) {
            return Optional.of(SIZE);
        }
        boolean isShare = indicator.isInPercent()
                && (type == IndicatorType.RATE || type == IndicatorType.SURVEY
                        || type == IndicatorType.FORMULA);
        if (isShare) {
            return number.signum() < 0 || number.compareTo(HUNDRED) > 0
                    ? Optional.of(RANGE)
                    : Optional.empty();
        }
        return number.signum() < 0 && type != IndicatorType.AMOUNT
                ? Optional.of(NEGATIVE)
                : Optional.empty();
    }

    private static Optional<ValueFlaw> parts(BigDecimal numerator, BigDecimal denominator) {
        if (isHuge(numerator) || isHuge(denominator)) {
            return Optional.of(SIZE);
        }
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            return Optional.of(NEGATIVE);
        }
        return numerator.compareTo(denominator) > 0 ? Optional.of(PARTS) : Optional.empty();
    }

    private static boolean isHuge(BigDecimal number) {
        return number.signum() != 0
                && (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS);
    }

    private static boolean fits(IndicatorType type, Value value) {
        return switch (value) {
            case Value.Amount _ -> type.isNumber() || type == IndicatorType.LEVEL;
            case Value.Parts _ -> type == IndicatorType.RATE || type == IndicatorType.FORMULA
                    || type == IndicatorType.SURVEY;
            case Value.Asked _ -> type == IndicatorType.SURVEY || type == IndicatorType.RATE;
            case Value.Done _ -> type == IndicatorType.BOOLEAN;
            case Value.Step _ -> type == IndicatorType.LEVEL;
            case Value.Stages _ -> type == IndicatorType.STAGES;
            case Value.Told _ -> type == IndicatorType.LEVEL || type == IndicatorType.TEXT;
            case Value.Unknown _ -> true;
        };
    }
}

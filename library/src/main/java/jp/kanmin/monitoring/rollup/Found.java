package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import jp.kanmin.indicator.Value;

/// A value in the form in which it is added.
///
/// @param top the value, the numerator, or 1 for done and 0 for not; empty where it is declared unknown
/// @param bottom the denominator; zero where there is none
record Found(Optional<BigDecimal> top, BigDecimal bottom) {

    static final Found UNKNOWN = new Found(Optional.empty(), BigDecimal.ZERO);

    /// The value as it is added; empty where it cannot be: a percentage without its parts, a text.
    static Optional<Found> of(Adding adding, Value value) {
        if (value instanceof Value.Unknown) {
            return adding == Adding.NONE ? Optional.empty() : Optional.of(UNKNOWN);
        }
        return switch (adding) {
            case SUM -> value instanceof Value.Amount(var number) ? some(number) : Optional.empty();
            case RATIO -> ratio(value);
            case BODIES, SHARE, POPULATION -> switch (value) {
                case Value.Done(var isDone, _) -> some(isDone ? BigDecimal.ONE : BigDecimal.ZERO);
                case Value.Amount(var number) ->
                    some(number.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO);
                default -> Optional.empty();
            };
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Found> ratio(Value value) {
        return switch (value) {
            case Value.Parts(var numerator, var denominator) ->
                Optional.of(new Found(Optional.of(numerator), denominator));
            case Value.Asked(var number, var answers) when answers.isPresent() -> Optional.of(
                    new Found(Optional.of(number.multiply(answers.get(), MathContext.DECIMAL64)
                            .movePointLeft(2)), answers.get()));
            default -> Optional.empty();
        };
    }

    private static Optional<Found> some(BigDecimal number) {
        return Optional.of(new Found(Optional.of(number), BigDecimal.ZERO));
    }

    /// Two bodies that became one: what they counted is added, and what they both had to do is done when both did it.
    Found with(Found other, Adding adding) {
        if (top.isEmpty() || other.top.isEmpty()) {
            return top.isEmpty() ? other : this;
        }
        boolean isYesNo = adding != Adding.SUM && adding != Adding.RATIO;
        return new Found(Optional.of(isYesNo
                ? top.get().min(other.top.get())
                : top.get().add(other.top.get())), bottom.add(other.bottom));
    }
}

package jp.kanmin.indicator;

import java.math.BigDecimal;
import java.util.List;

/// A base or target value in the form its indicator's type has.
public sealed interface Figure {

    record Value(BigDecimal value) implements Figure {}

    record YesNo(boolean value) implements Figure {}

    /// A step of a scale, or words.
    record Text(String value) implements Figure {}

    record Stages(List<BigDecimal> values) implements Figure {
        public Stages {
            values = List.copyOf(values);
        }
    }

    /// The figure as a reader writes it.
    default String written() {
        return switch (this) {
            case Value(var value) -> value.toPlainString();
            case YesNo(var value) -> value ? "実施" : "未実施";
            case Text(var value) -> value;
            case Stages(var values) ->
                String.join(" → ", values.stream().map(BigDecimal::toPlainString).toList());
        };
    }
}

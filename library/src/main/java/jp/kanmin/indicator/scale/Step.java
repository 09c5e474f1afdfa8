package jp.kanmin.indicator.scale;

import java.math.BigDecimal;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;

/// One grade of a scale.
///
/// @param grade as it is printed: `A`, `前進`
/// @param bound from where it is given; the lowest grade has none
public record Step(String grade, Words meaning, Optional<Bound> bound) {

    /// From so many percent of something on.
    ///
    /// @param isAbove true where exactly so many percent are not enough
    public record Bound(Measure of, BigDecimal percent, boolean isAbove) {

        boolean holds(Fraction measured) {
            int compared = measured.compareToPercent(percent);
            return isAbove ? compared > 0 : compared >= 0;
        }
    }
}

package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;
import java.util.Optional;

import jp.kanmin.indicator.Fraction;

/// What some bodies come to.
///
/// @param top the sum, or that of the numerators, or the bodies that have done it
/// @param bottom the sum of the denominators, or all bodies; empty where nothing is divided
/// @param reporting how many bodies it rests on
/// @param of how many there are
public record Sum(BigDecimal top, Optional<BigDecimal> bottom, int reporting, int of) {

    /// As a share; empty for what is none and for a share of nothing.
    public Optional<Fraction> share() {
        return bottom.filter(all -> all.signum() > 0).map(all -> new Fraction(top, all));
    }

    /// The figure in the unit of the definition, in percent where it is a share, to four digits; empty where nobody
    /// reported, since nothing is not zero.
    public Optional<BigDecimal> value() {
        if (reporting == 0) {
            return Optional.empty();
        }
        return bottom.isEmpty() ? Optional.of(top) : share().flatMap(share -> share.percent(4));
    }
}

package jp.kanmin.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// One number of another, kept exact: it is divided only where somebody reads it.
///
/// @param whole never negative. Of nothing, anything above zero is more than every share, zero is none, and anything
///         below is less than every share; so a base or target of zero needs no exception
public record Fraction(BigDecimal part, BigDecimal whole) {

    public static final Fraction NONE = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Fraction ALL = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Fraction {
        if (whole.signum() < 0) {
            part = part.negate();
            whole = whole.negate();
        }
    }

    public static Fraction of(long part, long whole) {
        return new Fraction(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /// Below zero, zero or above zero, as the fraction is less than, equal to or more than so many percent.
    public int compareToPercent(BigDecimal percent) {
        return whole.signum() == 0 && part.signum() != 0
                ? part.signum()
                : part.multiply(HUNDRED).compareTo(percent.multiply(whole));
    }

    /// Compares two fractions of something.
    ///
    /// @return as a comparator does; two of nothing compare by sign
    public int compareWith(Fraction other) {
        boolean ofNothing = whole.signum() == 0 || other.whole.signum() == 0;
        return ofNothing
                ? Integer.compare(part.signum(), other.part.signum())
                : part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    /// How much this is of another, such as the way gone of the time gone.
    public Fraction of(Fraction other) {
        return new Fraction(part.multiply(other.whole), whole.multiply(other.part));
    }

    /// In percent, rounded half up to a number of digits behind the point; empty for a fraction of nothing.
    public Optional<BigDecimal> percent(int digits) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP));
    }

    /// As a reader sees it: `66.7%`; `–` for a fraction of nothing.
    public String written() {
        return percent(1).map(percent -> plain(percent) + "%").orElse("–");
    }

    /// A number without zeros behind its last digit.
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

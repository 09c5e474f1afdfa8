package jp.kanmin.office.cost;

import java.math.BigDecimal;
import jp.kanmin.indicator.Fraction;

/// What was compared in the base year and later, in yen.
public record CostChange(BigDecimal base, BigDecimal now) {

    /// Of both together.
    public CostChange and(CostChange other) {
        return new CostChange(base.add(other.base), now.add(other.now));
    }

    /// The change as a share of the base: -30 % for 100 and 70.
    public Fraction share() {
        return new Fraction(now.subtract(base), base);
    }

    /// What was saved; below zero where it costs more.
    public BigDecimal saved() {
        return base.subtract(now);
    }
}

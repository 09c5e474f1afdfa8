package jp.kanmin.table.sheet.number;

import java.math.BigDecimal;

/// Numbers as text.
public final class Numbers {

    /// Whole numbers up to here are exact.
    private static final double EXACT = 9_007_199_254_740_992.0;

    private Numbers() {}

    /// As short as it can be without loss and never with an exponent: `0.1`, `12000`, `-3.5`.
    public static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT
                ? Long.toString((long) number)
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

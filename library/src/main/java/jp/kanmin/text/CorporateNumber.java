package jp.kanmin.text;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.text.reading.Numerals;

/// A corporate number (法人番号): a check digit and twelve digits. Public bodies have one too.
///
/// @param value the thirteen digits
public record CorporateNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");
    private static final Pattern DIVIDERS = Pattern.compile("[ -]");

    public CorporateNumber {
        if (!DIGITS.matcher(value).matches() || value.charAt(0) - '0' != check(value.substring(1))) {
            throw new IllegalArgumentException("not a corporate number: " + value);
        }
    }

    /// The number in any width, with or without blanks and hyphens; empty when its check digit does not fit.
    public static Optional<CorporateNumber> of(String text) {
        var digits = DIVIDERS.matcher(Numerals.folded(text)).replaceAll("");
        return DIGITS.matcher(digits).matches() && digits.charAt(0) - '0' == check(digits.substring(1))
                ? Optional.of(new CorporateNumber(digits))
                : Optional.empty();
    }

    /// 9 minus the remainder by 9 of the sum of the digits, every second one from the right but one counted twice
    /// (ordinance on the designation of corporate numbers).
    private static int check(String twelve) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += (twelve.charAt(12 - n) - '0') * (n % 2 == 0 ? 2 : 1);
        }
        return 9 - sum % 9;
    }

    @Override
    public String toString() {
        return value;
    }
}

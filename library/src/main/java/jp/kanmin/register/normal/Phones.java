package jp.kanmin.register.normal;

import java.util.regex.Pattern;

/// Phone numbers. Where the area code ends is kept as it was written, and known without being written only for numbers
/// that have none.
final class Phones {

    private static final Pattern GROUPS = Pattern
            .compile("\\(?(0[0-9]{1,4})\\)?[-. ]?\\(?([0-9]{1,4})\\)?[-. ]([0-9]{3,4})");
    private static final Pattern AFTER_BRACKET = Pattern
            .compile("\\(?(0[0-9]{1,4})[)(-]([0-9]{1,4})[)-]?([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern ABROAD = Pattern.compile("^\\+81[- ]?\\(?0?\\)?");

    private Phones() {}

    static Joinable of(String written) {
        var text = ABROAD.matcher(Form.folded(written)).replaceFirst("0");
        for (var pattern : new Pattern[]{GROUPS, AFTER_BRACKET}) {
            var match = pattern.matcher(text);
            if (match.matches() && isLength(match.group(1) + match.group(2) + match.group(3))) {
                return Joinable.as(written, match.group(1) + "-" + match.group(2) + "-" + match.group(3));
            }
        }
        return DIGITS.matcher(text).matches()
                ? Joinable.as(written, divided(text))
                : Joinable.notUnderstood(written);
    }

    private static boolean isLength(String digits) {
        return digits.length() == 10 || (digits.length() == 11 && isLong(digits));
    }

    /// Mobile, internet and some free numbers have eleven digits.
    private static boolean isLong(String digits) {
        return digits.matches("0[2-9]0.*");
    }

    private static String divided(String digits) {
        if (digits.length() == 11) {
            return !isLong(digits)
                    ? digits
                    : digits.startsWith("0800") ? divided(digits, 4, 7) : divided(digits, 3, 7);
        }
        if (digits.startsWith("0120") || digits.startsWith("0570")) {
            return divided(digits, 4, 7);
        }
        return digits.startsWith("03") || digits.startsWith("06") ? divided(digits, 2, 6) : digits;
    }

    private static String divided(String digits, int first, int second) {
        return digits.substring(0, first) + "-" + digits.substring(first, second) + "-"
                + digits.substring(second);
    }
}

package jp.kanmin.table.rule.profile;

/// The number of a person under the Number Act: 11 digits and a check digit.
public final class IndividualNumber {

    private static final int LENGTH = 12;

    private IndividualNumber() {}

    /// Whether a text is 12 digits with a fitting check digit: 11 less the rest by 11 of the weighted sum, where a rest
    /// of 0 or 1 gives 0.
    public static boolean is(String digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int digit = digits.charAt(LENGTH - 1 - place) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * (place <= 6 ? place + 1 : place - 5);
        }
        int rest = sum % 11;
        return digits.charAt(LENGTH - 1) - '0' == (rest <= 1 ? 0 : 11 - rest);
    }
}

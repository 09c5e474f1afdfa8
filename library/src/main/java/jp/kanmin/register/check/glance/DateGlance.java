package jp.kanmin.register.check.glance;

/// A day written `2026-04-01`. The 29th to 31st are left to the calendar.
final class DateGlance extends Glance {

    private final boolean required;

    DateGlance(boolean required) {
        this.required = required;
    }

    @Override
    public int end(byte[] b, int at) {
        if (isEnd(b[at])) {
            return required ? UNSURE : at;
        }
        if (at + 10 >= b.length || b[at + 4] != '-' || b[at + 7] != '-') {
            return UNSURE;
        }
        int month = two(b, at + 5);
        int day = two(b, at + 8);
        // A pair that is not two digits is negative.
        return (two(b, at) | two(b, at + 2)) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28
                ? at + 10
                : UNSURE;
    }

    private static int two(byte[] b, int at) {
        int tens = b[at] - '0';
        int ones = b[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }
}

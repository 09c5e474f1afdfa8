package jp.kanmin.register.check.glance;

/// A day written `2026-04-01`. The 29th of February is left to the calendar.
final class DateGlance extends Glance {

    private static final long FORM = Eight.at("00-00-00".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            0);
    private static final long SEVEN_BITS = ~Eight.HIGH_BITS;
    /// What lifts a digit's byte above 127 when it is more than nine, and a hyphen's when it is none.
    private static final long ABOVE = 0x7676_7F76_767F_7676L;
    /// For each month, the bit of its number is set when it has 31 days.
    private static final int LONG_MONTHS = 0b1_0101_1010_1010;

    private final boolean required;

    DateGlance(boolean required) {
        this.required = required;
    }

    @Override
    public int end(byte[] b, int at) {
        if (isEnd(b[at])) {
            return required ? UNSURE : at;
        }
        // Without the century: 26-04-01.
        long values = Eight.at(b, at + 2) ^ FORM;
        if (((((values & SEVEN_BITS) + ABOVE) | values) & Eight.HIGH_BITS) != 0
                || Eight.digits(Eight.at(b, at)) < 4) {
            return UNSURE;
        }
        long pairs = values * 10 + (values >>> 8);
        int month = (int) (pairs >>> 24) & 0xFF;
        int day = (int) (pairs >>> 48) & 0xFF;
        return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || isLate(month, day)) ? at + 10 : UNSURE;
    }

    private static boolean isLate(int month, int day) {
        return month != 2 && day <= 30 + ((LONG_MONTHS >>> month) & 1);
    }
}

package jp.kanmin.register.normal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day.
final class Times {

    private static final Pattern TIME = Pattern.compile(
            "(午前|午後|AM|PM)? ?([0-9]{1,2})(?:[:時] ?(?:([0-9]{1,2})(?:分|:00)?|(半))?) ?(AM|PM)?");
    /// What a spreadsheet keeps for a time: a part of the day.
    private static final Pattern PART_OF_DAY = Pattern.compile("0\\.[0-9]{1,17}");
    private static final int MINUTES = 24 * 60;

    private Times() {}

    static Joinable of(String written) {
        var text = Form.folded(written).toUpperCase(Locale.ROOT);
        if (text.equals("正午")) {
            return Joinable.as(written, "12:00");
        }
        if (PART_OF_DAY.matcher(text).matches()) {
            double minutes = Double.parseDouble(text) * MINUTES;
            long whole = Math.round(minutes);
            return Math.abs(minutes - whole) < 0.02 && whole < MINUTES
                    ? time(written, (int) whole)
                    : Joinable.notUnderstood(written);
        }
        var match = TIME.matcher(text);
        int minutes = match.matches() ? minutes(match) : -1;
        return minutes >= 0 ? time(written, minutes) : Joinable.notUnderstood(written);
    }

    private static Joinable time(String written, int minutes) {
        return Joinable.as(written, "%02d:%02d".formatted(minutes / 60, minutes % 60));
    }

    /// -1 where it is no time, or one that two people read differently, such as 午後12時.
    private static int minutes(Matcher match) {
        int hour = Integer.parseInt(match.group(2));
        int minute = match.group(4) != null
                ? 30
                : match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        var half = match.group(1) != null ? match.group(1) : match.group(5);
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0)
                || (match.group(1) != null && match.group(5) != null)) {
            return -1;
        }
        if (half == null) {
            return hour * 60 + minute;
        }
        if (hour > 12 || (hour == 12 && half.startsWith("午"))) {
            return -1;
        }
        boolean afternoon = half.equals("午後") || half.equals("PM");
        return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
    }
}

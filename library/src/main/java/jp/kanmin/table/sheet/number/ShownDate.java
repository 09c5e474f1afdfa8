package jp.kanmin.table.sheet.number;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import jp.kanmin.table.sheet.number.FormatPart.Kind;

/// A day or time as a section of a format shows it.
final class ShownDate {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July",
        "August",
        "September", "October", "November", "December"};

    private final List<FormatPart> parts;
    private final LocalDateTime moment;
    private final double serial;
    private final boolean isHalfDay;

    private ShownDate(FormatSection section, LocalDateTime moment, double serial) {
        this.parts = section.parts();
        this.moment = moment;
        this.serial = serial;
        this.isHalfDay = parts.stream().anyMatch(part -> part.text().equals("am/pm"));
    }

    /// What is no day is shown as the number it is.
    static String of(FormatSection section, double serial) {
        boolean hasFraction = section.has(Kind.POINT);
        return Serial.moment(serial)
                .map(moment -> hasFraction
                        ? moment
                        : moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS))
                .map(moment -> new ShownDate(section, moment, serial).text())
                .orElseGet(() -> ShownNumber.general(serial));
    }

    private String text() {
        var text = new StringBuilder();
        boolean isBehindPoint = false;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            switch (part.kind()) {
                case LITERAL -> text.append(part.text());
                case DATE -> text.append(letters(part.text(), i));
                case ELAPSED -> text.append(elapsed(part.text()));
                case POINT -> {
                    text.append('.');
                    isBehindPoint = true;
                }
                case DIGIT -> text.append(isBehindPoint ? tenth(i) : part.text());
                case COMMA -> text.append(',');
                case FRACTION -> text.append('/');
                case PERCENT, TEXT, EXPONENT, GENERAL -> {
                }
            }
        }
        return text.toString();
    }

    private String letters(String letters, int index) {
        int count = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> count > 2 ? String.valueOf(moment.getYear()) : two(moment.getYear() % 100);
            case 'm' -> isMinute(index) ? padded(moment.getMinute(), count) : month(count);
            case 'd' -> count > 2 ? weekday(count) : padded(moment.getDayOfMonth(), count);
            case 'h' -> padded(isHalfDay ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), count);
            case 's' -> padded(moment.getSecond(), count);
            case 'g' -> era(count);
            case 'e' -> padded(yearOfEra(), count);
            case 'b' -> String.valueOf(moment.getYear() + 543);
            default -> letters.equals("am/pm")
                    ? moment.getHour() < 12 ? "AM" : "PM"
                    : count < 3 ? letters : japaneseWeekday() + (count > 3 ? "曜日" : "");
        };
    }

    private String month(int count) {
        var name = MONTHS[moment.getMonthValue() - 1];
        return count > 4
                ? name.substring(0, 1)
                : count == 4
                        ? name
                        : count == 3 ? name.substring(0, 3) : padded(moment.getMonthValue(), count);
    }

    private String weekday(int count) {
        var style = count == 3 ? TextStyle.SHORT : TextStyle.FULL;
        return moment.getDayOfWeek().getDisplayName(style, Locale.ENGLISH);
    }

    private String japaneseWeekday() {
        int day = moment.getDayOfWeek().getValue();
        return WEEKDAYS.substring(day - 1, day);
    }

    private int yearOfEra() {
        try {
            return JapaneseDate.from(moment).get(ChronoField.YEAR_OF_ERA);
        } catch (DateTimeException _) {
            return moment.getYear(); // before the calendar of today
        }
    }

    private String era(int count) {
        try {
            JapaneseEra era = JapaneseDate.from(moment).getEra();
            var name = era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
            var letter = era.getDisplayName(TextStyle.NARROW, Locale.JAPAN);
            return count == 1 ? letter : count == 2 ? name.substring(0, 1) : name;
        } catch (DateTimeException _) {
            return "";
        }
    }

    /// An `m` behind hours or before seconds is a minute.
    private boolean isMinute(int index) {
        for (int i = index - 1; i >= 0; i--) {
            var part = parts.get(i);
            if (part.kind() == Kind.ELAPSED || part.kind() == Kind.DATE) {
                if (part.text().charAt(0) == 'h') {
                    return true;
                }
                break;
            }
        }
        for (int i = index + 1; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.kind() == Kind.ELAPSED || part.kind() == Kind.DATE) {
                return part.text().charAt(0) == 's';
            }
        }
        return false;
    }

    private String elapsed(String letters) {
        double seconds = serial * 86_400;
        long unit = letters.startsWith("h") ? 3_600 : letters.startsWith("m") ? 60 : 1;
        long passed = (long) Math.floor((Math.round(seconds * 1000) / 1000.0) / unit);
        return padded(passed, letters.length());
    }

    private String tenth(int index) {
        int places = 0;
        for (int i = index; i >= 0 && parts.get(i).kind() == Kind.DIGIT; i--) {
            places++;
        }
        int millis = moment.get(ChronoField.MILLI_OF_SECOND);
        return places > 3 ? "0" : String.valueOf(millis / (int) Math.pow(10, 3 - places) % 10);
    }

    private static String padded(long number, int count) {
        return count > 1 && number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String two(int number) {
        return padded(number, 2);
    }
}

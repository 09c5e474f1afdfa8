package jp.kanmin.table.repair.step;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.table.sheet.number.Serial;
import jp.kanmin.text.JapaneseDate;

/// Days and months in the form that all machines read, ISO 8601 (L3-05). 年度 stays 年度: a fiscal year is no year.
final class Times {

    private static final double MOST = 0.6;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    /// Years of two digits without an era could be of any: 7.4.1.
    private static final Pattern UNCLEAR = Pattern
            .compile("\\s*[0-9０-９]{1,3}[./／．\\-][0-9０-９]{1,2}([./／．\\-][0-9０-９]{1,2})?\\s*");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]{1,3}|[0-9０-９]{5,}");

    private Times() {}

    static void take(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            if (isTimes(draft, column)) {
                for (int line = 0; line < draft.height(); line++) {
                    int at = line;
                    int of = column;
                    iso(draft, line, column).ifPresent(iso -> draft.set(Mending.TIMES, at, of, iso));
                }
            }
        }
    }

    static boolean isTimes(Draft draft, int column) {
        int filled = 0;
        int times = 0;
        for (int line = 0; line < draft.height(); line++) {
            if (!draft.value(line, column).isEmpty()) {
                filled++;
                times += iso(draft, line, column).isPresent() ? 1 : 0;
            }
        }
        return times > 0 && times >= MOST * filled;
    }

    private static Optional<String> iso(Draft draft, int line, int column) {
        var value = draft.value(line, column);
        int at = draft.column(line, column);
        if (at >= 0 && draft.sheet().content(draft.row(line), at) == Content.NUMBER
                && value.equals(draft.sheet().text(draft.row(line), at))) {
            return ofSerial(draft.sheet().number(draft.row(line), at),
                    draft.sheet().look(draft.row(line), at).format());
        }
        return of(value);
    }

    /// A moment that a spreadsheet keeps as a number and shows as a date, as exactly as it is shown.
    private static Optional<String> ofSerial(double serial, String format) {
        var shown = NumberFormat.of(format);
        boolean isClock = shown.isTime() && serial < 1;
        return shown.isDate() && (isClock || serial >= 1)
                ? Serial.moment(serial)
                        .map(moment -> isClock
                                ? minutes(moment).substring("1900-01-00T".length())
                                : asShown(moment,
                                        QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("")))
                : Optional.empty();
    }

    /// @param letters of the number format: `y`, `m`, `d`, `h`
    private static String asShown(LocalDateTime moment, String letters) {
        if (letters.contains("d")) {
            return letters.contains("h") ? minutes(moment) : moment.toLocalDate().toString();
        }
        return letters.contains("m") ? YearMonth.from(moment).toString() : Integer.toString(moment.getYear());
    }

    private static String minutes(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    static Optional<String> of(String value) {
        if (ISO.matcher(value).matches() || UNCLEAR.matcher(value).matches()
                || DIGITS.matcher(value).matches()) {
            return Optional.empty();
        }
        return JapaneseDate.parse(value)
                .filter(date -> !date.toBeFilled() && !date.about()
                        && date.bound() == JapaneseDate.Bound.NONE)
                .flatMap(Times::iso);
    }

    private static Optional<String> iso(JapaneseDate date) {
        return switch (date.kind()) {
            case DAY -> Optional.of(date.first().toString());
            case MONTH -> Optional.of(YearMonth.from(date.first()).toString());
            case YEAR -> Optional.of(Integer.toString(date.first().getYear()));
            case FISCAL_YEAR -> Optional.of(date.fiscalYear() + "年度");
            case HALF, QUARTER, SEASON, TEN_DAYS -> Optional.empty();
        };
    }

}

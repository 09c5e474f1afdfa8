package jp.kanmin.table.rule.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.kanmin.table.sheet.number.NumberFormat;

/// What number formats do to numbers, each taken apart once.
public final class Formats {

    /// More different formats than these no workbook has on purpose.
    private static final int MOST = 5_000;
    private static final Map<String, Answers> KNOWN = new ConcurrentHashMap<>();

    private Formats() {}

    private record Answers(boolean isDate, boolean isEra, boolean hidesZero) {

        static Answers of(String format) {
            var taken = NumberFormat.of(format);
            return new Answers(taken.isDate(), taken.isEra(),
                    taken.zero().filter(zero -> !zero.contains("0")).isPresent());
        }
    }

    /// Whether numbers are shown as days or times.
    public static boolean isDate(String format) {
        return !format.isEmpty() && of(format).isDate();
    }

    /// Whether days are shown in a Japanese era.
    public static boolean isEra(String format) {
        return !format.isEmpty() && of(format).isEra();
    }

    /// Whether zero is shown as nothing or as a sign.
    public static boolean hidesZero(String format) {
        return !format.isEmpty() && of(format).hidesZero();
    }

    private static Answers of(String format) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(format, Answers::of);
    }
}

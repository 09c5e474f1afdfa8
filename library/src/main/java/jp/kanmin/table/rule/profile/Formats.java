package jp.kanmin.table.rule.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What number formats do to numbers.
public final class Formats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DATE = Pattern.compile("(?i).*([ymdge]|h+:?m|aaa).*");
    private static final Pattern ERA = Pattern.compile("(?i).*(g{1,3}|e+).*");
    private static final Map<String, Boolean> DATES = new ConcurrentHashMap<>();
    private static final int MOST = 5_000;

    private Formats() {}

    /// Whether numbers are shown as days or times.
    public static boolean isDate(String format) {
        if (DATES.size() > MOST) {
            DATES.clear();
        }
        return DATES.computeIfAbsent(format,
                f -> !f.equalsIgnoreCase("general") && DATE.matcher(bare(f)).matches());
    }

    /// Whether days are shown in a Japanese era.
    public static boolean isEra(String format) {
        return isDate(format) && ERA.matcher(bare(format)).matches();
    }

    /// Whether zero is shown as nothing or as another sign.
    public static boolean hidesZero(String format) {
        var sections = format.split(";", -1);
        return sections.length >= 3 && !sections[2].contains("0") && !sections[2].contains("#");
    }

    private static String bare(String format) {
        return LITERAL.matcher(format.length() > 200 ? format.substring(0, 200) : format).replaceAll("");
    }
}

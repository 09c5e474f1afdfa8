package jp.kanmin.table.read.ods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// The number formats of a file, put into the words that Excel has for them.
final class DataStyle {

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 30;

    private final Map<String, String> formats = new HashMap<>();
    /// For each format: the conditions under which another one holds.
    private final Map<String, List<Other>> others = new HashMap<>();

    private record Other(String condition, String name) {}

    static boolean is(String element) {
        return switch (element) {
            case "number-style", "currency-style", "percentage-style", "date-style", "time-style",
                    "text-style",
                    "boolean-style" ->
                true;
            default -> false;
        };
    }

    /// Reads the style that has just begun.
    void read(Xml xml) throws Damaged {
        var name = xml.attributeOrNone("name");
        var format = new StringBuilder(xml.name().equals("text-style") ? "@" : "");
        boolean isText = xml.name().equals("text-style");
        boolean isElapsed = xml.attributeOrNone("truncate-on-overflow").equals("false");
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("map")) {
                others.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(new Other(xml.attributeOrNone("condition"),
                                xml.attributeOrNone("apply-style-name")));
            } else if (!isText && format.length() < LONGEST) {
                format.append(part(xml, isElapsed));
                isElapsed &= !xml.name().equals("hours") && !xml.name().equals("minutes");
            }
        }
        formats.put(name, format.toString());
    }

    /// The format by its name; empty for the general one.
    String format(String name) {
        var own = formats.getOrDefault(name, "");
        var all = others.getOrDefault(name, List.of());
        if (all.isEmpty()) {
            return own;
        }
        var format = new StringBuilder();
        for (var other : all) {
            var condition = other.condition.replace("value()", "").strip();
            boolean isUsual = condition.equals(">=0") || condition.equals(">0") || condition.equals("<0");
            format.append(isUsual ? "" : "[" + condition + "]").append(formats.getOrDefault(other.name, ""))
                    .append(';');
        }
        return format.append(own).toString();
    }

    private static String part(Xml xml, boolean isElapsed) throws Damaged {
        boolean isLong = xml.attributeOrNone("style").equals("long");
        boolean isEra = xml.attributeOrNone("calendar").equals("gengou");
        return switch (xml.name()) {
            case "number" -> number(xml);
            case "scientific-number" -> number(xml) + "E+00";
            case "fraction" -> "# ?/?";
            case "text" -> literal(xml.text(LONGEST));
            case "currency-symbol" -> literal(xml.text(LONGEST));
            case "text-content" -> "@";
            case "year" -> isEra ? "e" : isLong ? "yyyy" : "yy";
            case "month" -> xml.flag("textual") ? isLong ? "mmmm" : "mmm" : isLong ? "mm" : "m";
            case "day" -> isLong ? "dd" : "d";
            case "day-of-week" -> isLong ? "aaaa" : "aaa";
            case "era" -> isLong ? "[$-411]ggg" : "[$-411]g";
            case "hours" -> isElapsed ? "[h]" : isLong ? "hh" : "h";
            case "minutes" -> isElapsed ? "[m]" : isLong ? "mm" : "m";
            case "seconds" -> isLong ? "ss" : "s";
            case "am-pm" -> "AM/PM";
            default -> "";
        };
    }

    /// The percent sign is the only literal text that means something.
    private static String literal(String text) {
        if (text.strip().equals("%")) {
            return "%";
        }
        boolean isPlain = text.chars().allMatch(c -> "-/:. ()".indexOf(c) >= 0);
        return text.isEmpty() || isPlain ? text : "\"" + text.replace("\"", "") + "\"";
    }

    private static String number(Xml xml) {
        int places = Math.clamp(xml.number("decimal-places", -1), -1, MOST_PLACES);
        int least = Math.clamp(xml.number("min-integer-digits", 1), 0, MOST_PLACES);
        if (places < 0 && !xml.flag("grouping") && least <= 1) {
            return "General";
        }
        var whole = xml.flag("grouping")
                ? least > 1 ? "#," + "0".repeat(Math.max(3, least)) : least == 0 ? "#,###" : "#,##0"
                : least == 0 ? "#" : "0".repeat(least);
        return places > 0 ? whole + "." + "0".repeat(places) : whole;
    }
}

package jp.kanmin.measure.list.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The indicators in one cell. Several may be run together with only a blank, or nothing, between them.
public final class KpiCell {

    private static final String AFTER_BRACKET = " 　、。・,」』】)）(（のをにはがとへもやでからよ";
    private static final Pattern TARGET = Pattern.compile("[0-9０-９元]年|未設定");

    private KpiCell() {}

    public static List<String> read(String cell, Notes.OfRow notes, String column) {
        var text = CellText.of(cell, notes, column);
        var kpis = new ArrayList<String>();
        var heading = "";
        for (var line : text.lines()) {
            if (isHeading(line)) {
                heading = line + " ";
            } else {
                var divided = divided(line);
                kpis.add(heading + divided.getFirst());
                kpis.addAll(divided.subList(1, divided.size()));
                heading = "";
                if (divided.size() > 1) {
                    notes.add(Damage.KPIS_SPLIT, column, divided.size());
                }
            }
        }
        return kpis;
    }

    /// `<クラウドの利用>` alone in a list is the heading of the items below it.
    private static boolean isHeading(String line) {
        return line.length() > 2 && "<＜〈".indexOf(line.charAt(0)) >= 0
                && ">＞〉".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static List<String> divided(String line) {
        var parts = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isOpening(c)) {
                opened = depth == 0 ? i : opened;
                depth++;
            } else if (isClosing(c)) {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && endsWithTarget(line, opened, i)) {
                    add(parts, line.substring(start, i + 1));
                    start = i + 1;
                }
            } else if (depth == 0 && isBreak(line, start, i)) {
                add(parts, line.substring(start, i));
                start = i + 1;
            }
        }
        add(parts, line.substring(start));
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /// A blank between two indicators; not one behind a Latin letter or a digit, where blanks belong (`JIS X 8341`),
    /// nor one behind a heading.
    private static boolean isBreak(String line, int start, int i) {
        char c = line.charAt(i);
        if ((c != ' ' && c != '　') || i == start || i + 1 >= line.length()) {
            return false;
        }
        char before = line.charAt(i - 1);
        return "<＜〈>＞〉".indexOf(before) < 0 && !isLatin(before);
    }

    /// Brackets that hold a target end an indicator, unless a particle goes on with the same name.
    private static boolean endsWithTarget(String line, int opened, int closed) {
        return closed + 1 < line.length() && AFTER_BRACKET.indexOf(line.charAt(closed + 1)) < 0
                && closed - opened < 100 && TARGET.matcher(line.substring(opened, closed)).find();
    }

    private static boolean isLatin(char c) {
        return c < 0x7F && Character.isLetterOrDigit(c);
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（' || c == '「' || c == '『';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）' || c == '」' || c == '』';
    }
}

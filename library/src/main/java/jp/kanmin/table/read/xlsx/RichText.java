package jp.kanmin.table.read.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// A text with looks of its own inside, as plain text. Readings above the characters are not part of it.
final class RichText {

    private static final Pattern WRITTEN_OUT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// The text of the element that has just begun (`si`, `is`, `text`), and goes to its end.
    static String of(Xml xml, int most) throws Damaged {
        int outer = xml.depth();
        String only = null;
        StringBuilder joined = null;
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "t" -> {
                    var text = xml.text(most);
                    if (only == null) {
                        only = text;
                    } else {
                        joined = joined == null ? new StringBuilder(only) : joined;
                        joined.append(joined.length() > most ? "" : text);
                    }
                }
                case "rPh", "phoneticPr", "rPr" -> xml.skip();
                default -> {
                }
            }
        }
        return decoded(joined != null ? joined.toString() : only != null ? only : "");
    }

    /// Characters that XML cannot hold are written out as `_x000D_`.
    static String decoded(String text) {
        return text.contains("_x") ? WRITTEN_OUT.matcher(text).replaceAll(RichText::character) : text;
    }

    private static String character(MatchResult found) {
        int code = Integer.parseInt(found.group(1), 16);
        return code == '\\' || code == '$' ? "\\" + (char) code : String.valueOf((char) code);
    }
}

package jp.kanmin.document.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.kanmin.document.read.gather.Counting;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;

/// The automatic numbers of a Word file (numbering.xml), counted as Word does.
final class WordNumbers {

    private static final int LEVELS = 9;

    /// How one level of a list is numbered.
    private record Level(int start, String format, String text, boolean isLegal) {

        static final Level NONE = new Level(1, "none", "", false);
    }

    private final Map<String, Level[]> kinds = new HashMap<>();
    /// From the number of a list to the kind it is one of.
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void read(Xml xml) throws Damaged {
        String kind = "";
        String list = "";
        int at = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    kind = xml.attributeOrNone("abstractNumId");
                    list = "";
                    kinds.put(kind, new Level[LEVELS]);
                }
                case "num" -> {
                    list = xml.attributeOrNone("numId");
                    kind = "";
                }
                case "abstractNumId" -> lists.put(list, xml.attributeOrNone("val"));
                case "lvlOverride" -> at = xml.number("ilvl", 0);
                case "startOverride" -> restarts.put(list + "/" + at, xml.number("val", 1));
                case "lvl" -> level(xml, kinds.get(kind));
                default -> {
                    // how it looks
                }
            }
        }
    }

    private static void level(Xml xml, Level @org.jspecify.annotations.Nullable [] into) throws Damaged {
        int outer = xml.depth();
        int number = xml.number("ilvl", 0);
        int start = 1;
        var format = "decimal";
        var text = "";
        boolean isLegal = false;
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = xml.attributeOrNone("val");
                case "lvlText" -> text = xml.attributeOrNone("val");
                case "isLgl" -> isLegal = !xml.attributeOrNone("val").equals("0");
                default -> {
                    // how it looks
                }
            }
        }
        if (into != null && number >= 0 && number < LEVELS) {
            into[number] = new Level(start, format, text, isLegal);
        }
    }

    /// The number of the next paragraph in a list, such as `第1章`; empty where the list has none.
    String next(String list, int level) {
        var kind = lists.get(list);
        var levels = kind == null ? null : kinds.get(kind);
        if (kind == null || levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(kind, _ -> new int[LEVELS]);
        var restart = restarts.get(list + "/" + level);
        boolean restarts = restart != null && begun.add(list + "/" + level);
        count[level] = restarts && restart != null
                ? restart
                : count[level] == 0 ? of(levels, level).start() : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return written(levels, count, level);
    }

    private static String written(Level[] levels, int[] count, int level) {
        var own = of(levels, level);
        if (own.format().equals("bullet")) {
            return "・";
        }
        var out = new StringBuilder();
        var text = own.text();
        for (int i = 0; i < text.length() && out.length() < 100; i++) {
            boolean isNumber = text.charAt(i) == '%' && i + 1 < text.length();
            int asked = isNumber ? Digits.whole(text.substring(i + 1, i + 2), 0) - 1 : -1;
            if (asked < 0 || asked >= LEVELS) {
                out.append(text.charAt(i));
            } else {
                var of = of(levels, asked);
                out.append(counted(own.isLegal() ? "decimal" : of.format(),
                        count[asked] == 0 ? of.start() : count[asked]));
                i++;
            }
        }
        return out.toString().strip();
    }

    private static Level of(Level[] levels, int level) {
        var found = levels[level];
        return found == null ? Level.NONE : found;
    }

    private static String counted(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalFullWidth", "decimalFullWidth2" -> Counting.full(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> Counting.roman(number);
            case "lowerRoman" -> number >= 1 && number <= 12
                    ? Character.toString('ⅰ' + number - 1)
                    : Integer.toString(number);
            case "upperLetter" -> Counting.letter(number, 'A');
            case "lowerLetter" -> Counting.letter(number, 'a');
            case "aiueo", "aiueoFullWidth" -> Counting.kana(number);
            case "iroha", "irohaFullWidth" -> Counting.iroha(number);
            case "japaneseCounting", "japaneseDigitalTenThousand", "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital", "taiwaneseCounting" ->
                Counting.kanji(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Counting.circled(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            default -> Integer.toString(number);
        };
    }
}

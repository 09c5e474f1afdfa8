package jp.kanmin.document.read.odt;

import java.util.HashMap;
import java.util.Map;
import jp.kanmin.document.read.gather.Counting;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// The automatic numbers of an OpenDocument text.
final class OdtNumbers {

    static final String OUTLINE = "\0outline";
    private static final int LEVELS = 10;

    /// How one level is numbered.
    ///
    /// @param display how many levels its number shows
    private record Level(String format, String prefix, String suffix, int start, int display,
            boolean isBullet) {}

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    void list(Xml xml, String name) throws Damaged {
        var levels = new Level[LEVELS];
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            int level = xml.number("level", 0) - 1;
            boolean isBullet = xml.name().equals("list-level-style-bullet");
            boolean isLevel = isBullet || xml.name().equals("list-level-style-number")
                    || xml.name().equals("outline-level-style");
            if (isLevel && level >= 0 && level < LEVELS) {
                levels[level] = new Level(xml.attributeOrNone("num-format"),
                        xml.attributeOrNone("num-prefix"),
                        xml.attributeOrNone("num-suffix"), xml.number("start-value", 1),
                        xml.number("display-levels", 1), isBullet);
            }
        }
        lists.put(name, levels);
    }

    void restart(String list) {
        counts.remove(list);
    }

    /// The number of the next paragraph in a list; empty where the list has none.
    ///
    /// @param level from 1
    String next(String list, int level) {
        var levels = lists.get(list);
        if (levels == null || level < 1 || level > LEVELS || levels[level - 1] == null) {
            return "";
        }
        var own = levels[level - 1];
        if (own.isBullet()) {
            return "・";
        }
        int[] count = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
        count[level - 1] = count[level - 1] == 0 ? own.start() : count[level - 1] + 1;
        for (int deeper = level; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        if (own.format().isEmpty()) {
            return (own.prefix() + own.suffix()).strip();
        }
        var number = new StringBuilder();
        for (int i = Math.max(0, level - Math.max(1, own.display())); i < level; i++) {
            var of = levels[i];
            if (of != null && !of.format().isEmpty()) {
                number.append(number.isEmpty() ? "" : ".")
                        .append(counted(of.format(), count[i] == 0 ? of.start() : count[i]));
            }
        }
        return (own.prefix() + number + own.suffix()).strip();
    }

    private static String counted(String format, int number) {
        return switch (format.isEmpty() ? ' ' : format.charAt(0)) {
            case 'A' -> Counting.letter(number, 'A');
            case 'a' -> Counting.letter(number, 'a');
            case 'I' -> Counting.roman(number);
            case 'i' -> number >= 1 && number <= 12
                    ? Character.toString('ⅰ' + number - 1)
                    : Integer.toString(number);
            case '①' -> Counting.circled(number);
            case '１' -> Counting.full(number);
            case '一', '壹', '壱' -> Counting.kanji(number);
            case 'ア', 'ｱ' -> Counting.kana(number);
            case 'イ', 'ｲ' -> Counting.iroha(number);
            default -> Integer.toString(number);
        };
    }
}

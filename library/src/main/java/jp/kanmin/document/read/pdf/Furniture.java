package jp.kanmin.document.read.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kanmin.document.read.pdf.PageTexts.PageLine;

/// Running heads and page numbers: what stands at the edge of most pages and says the same but for its digits.
final class Furniture {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+|\\s+");
    private static final Pattern NUMBER = Pattern.compile(
            "[\\-‐－–—~\\[(（ 　pP.]{0,4}[0-9０-９]{1,4}(?: ?[/／] ?[0-9０-９]{1,4})?[\\-‐－–—~\\])） 　]{0,4}(?:ページ|頁)?");
    private static final double TOP = 0.11;
    private static final double BOTTOM = 0.89;

    private Furniture() {}

    /// Which of the lines are furniture.
    static BitSet in(List<PageLine> lines, int pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (var line : lines) {
            if (isAtEdge(line)) {
                seen.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        var furniture = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isAtEdge(line)) {
                int times = seen.getOrDefault(key(line), Set.of()).size();
                boolean isRepeated = times >= 3 && times * 10 >= Math.min(pages, 40) * 3;
                furniture.set(i, isRepeated || (pages > 1 && NUMBER.matcher(line.text()).matches()));
            }
        }
        return furniture;
    }

    private static boolean isAtEdge(PageLine line) {
        return line.text().length() < 100 && (line.place() < TOP || line.place() > BOTTOM);
    }

    private static String key(PageLine line) {
        return (line.place() < 0.5 ? "^" : "$") + DIGITS.matcher(line.text()).replaceAll("#");
    }
}

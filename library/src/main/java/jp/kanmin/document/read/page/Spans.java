package jp.kanmin.document.read.page;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.file.Digits;
import org.jsoup.nodes.Element;

/// The cells of a table row by row, with empty ones where a cell reaches over others.
final class Spans {

    private static final int WIDEST = 100;
    private static final int HIGHEST = 10_000;

    private final int[] left = new int[2 * WIDEST];
    private List<String> cells = new ArrayList<>();

    void row() {
        cells = new ArrayList<>();
        covered();
    }

    void cell(Element cell) {
        if (cells.size() >= WIDEST) {
            return;
        }
        int width = Math.clamp(Digits.whole(cell.attr("colspan").strip(), 1), 1, WIDEST);
        int height = Math.clamp(Digits.whole(cell.attr("rowspan").strip(), 1), 1, HIGHEST);
        for (int i = 0; i < width && cells.size() < left.length; i++) {
            left[cells.size()] = height - 1;
            cells.add(i == 0 ? text(cell) : "");
        }
        covered();
    }

    List<String> cells() {
        return cells;
    }

    private void covered() {
        while (cells.size() < left.length && left[cells.size()] > 0) {
            left[cells.size()]--;
            cells.add("");
        }
    }

    private static String text(Element cell) {
        cell.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        return cell.wholeText().strip().replaceAll("[ \\t]{0,20}\n\\s{0,40}", "\n");
    }
}

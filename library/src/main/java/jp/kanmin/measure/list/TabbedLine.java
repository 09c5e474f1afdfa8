package jp.kanmin.measure.list;

import java.util.ArrayList;
import java.util.List;

/// One line divided at its tabs, bounded in the number and the length of its cells.
final class TabbedLine {

    static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 64;

    private TabbedLine() {}

    static List<String> cells(String text, int start, int end) {
        var cells = new ArrayList<String>();
        int from = start;
        while (from <= end && cells.size() < MOST_CELLS) {
            int tab = text.indexOf('\t', from, end);
            int to = tab < 0 ? end : tab;
            cells.add(text.substring(from, Math.min(to, from + LONGEST_CELL)));
            from = to + 1;
        }
        return cells;
    }

    /// A cell as a spreadsheet means it that puts quotation marks around cells with breaks or marks in them.
    static String unquoted(String cell) {
        var inner = cell.strip();
        return inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"")
                ? inner.substring(1, inner.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}

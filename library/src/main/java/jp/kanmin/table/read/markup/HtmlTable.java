package jp.kanmin.table.read.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kanmin.file.Digits;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// One table of a page.
final class HtmlTable {

    private static final Pattern BACKGROUND = Pattern
            .compile("background(?:-color)?\\s{0,5}:\\s{0,5}#([0-9a-f]{6})");
    private static final int WIDEST = 1_000;
    private static final int HIGHEST = 65_534;

    private final Cells cells;
    private final Budget budget;
    private final List<Range> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    /// For each column, the row above which a cell from above still stands in it.
    private int[] free = new int[16];

    HtmlTable(String name, Budget budget, Doubts doubts) {
        this.cells = Cells.ofSheet(name, budget, doubts);
        this.budget = budget;
    }

    Sheet read(Element table) {
        int row = 0;
        for (var line : table.select("tr")) {
            if (row > Range.LAST_ROW) {
                break;
            }
            hiddenRows.set(row, line.attr("style").replace(" ", "").contains("display:none"));
            int column = 0;
            for (var cell : line.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    column = cell(cell, row, column);
                }
            }
            row++;
        }
        return cells.build(
                new Around(merges, hiddenRows, new BitSet(), new BitSet(), new BitSet(), List.of(), List.of(),
                        List.of(), List.of(), List.of(), false));
    }

    /// Gives the column behind the cell.
    private int cell(Element cell, int row, int from) {
        int column = from;
        while (column < free.length && free[column] > row) {
            column++;
        }
        int width = Math.clamp(Digits.whole(cell.attr("colspan").strip(), 1), 1, WIDEST);
        int height = Math.clamp(Digits.whole(cell.attr("rowspan").strip(), 1), 1, HIGHEST);
        if (column + width > Range.LAST_COLUMN + 1) {
            cells.text(row, Range.LAST_COLUMN + 1, "");
            return column;
        }
        take(column, width, row + height);
        boolean isMerged = width > 1 || height > 1;
        if (isMerged && merges.size() < budget.limits().things()) {
            merges.add(
                    new Range(row, column, Math.min(row + height - 1, Range.LAST_ROW), column + width - 1));
        }
        value(cell, row, column);
        return column + width;
    }

    private void take(int column, int width, int until) {
        if (column + width > free.length) {
            free = Arrays.copyOf(free, (column + width) * 2);
        }
        for (int i = column; i < column + width; i++) {
            free[i] = Math.max(free[i], until);
        }
    }

    /// Pages that Excel wrote carry the number itself beside what is shown.
    private void value(Element cell, int row, int column) {
        double number = Digits.decimal(cell.attr("x:num"));
        if (Double.isNaN(number)) {
            cells.text(row, column, text(cell));
        } else {
            cells.number(row, column, number);
        }
        var style = cell.attr("style").toLowerCase(Locale.ROOT);
        var found = BACKGROUND.matcher(style);
        var fill = found.find() ? found.group(1) : cell.attr("bgcolor").replace("#", "");
        boolean isColour = fill.length() == 6 && fill.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        var colour = isColour ? fill.toUpperCase(Locale.ROOT).replace("FFFFFF", "") : "";
        boolean isBold = cell.normalName().equals("th") || style.contains("font-weight:bold")
                || style.contains("font-weight:700");
        cells.look(row, column, new Look("", colour, "", isBold, false, false, false, 0, 0, false));
    }

    /// What is written in a cell, with a line for each line that is seen.
    private static String text(Element cell) {
        var text = new StringBuilder();
        cell.traverse(new NodeVisitor() {

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode written) {
                    text.append(written.text());
                } else if (node.nameIs("br") || (depth > 0 && node.nameIs("p") && !text.isEmpty())) {
                    text.append('\n');
                }
            }
        });
        return text.toString().replace('\u00A0', ' ').replaceAll(" ?\n ?", "\n").strip();
    }
}

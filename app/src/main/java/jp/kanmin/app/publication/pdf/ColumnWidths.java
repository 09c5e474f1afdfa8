package jp.kanmin.app.publication.pdf;

import org.w3c.dom.Element;

/// Gives the columns of a table of the plan's own (in Markdown) widths after the length of their texts. Our own tables
/// have theirs from the style sheet.
final class ColumnWidths {

    private static final int LEAST = 6;
    private static final int MOST = 40;

    private ColumnWidths() {}

    static void set(Element table) {
        var rows = table.getElementsByTagName("tr");
        if (rows.getLength() == 0 || !table.getAttribute("class").isEmpty()
                || isOurs((Element) rows.item(0))) {
            return;
        }
        int columns = cells((Element) rows.item(0));
        int[] lengths = new int[columns];
        for (int row = 0; row < rows.getLength(); row++) {
            measure((Element) rows.item(row), lengths);
        }
        int sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        int column = 0;
        for (var cell = rows.item(0).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element head) {
                head.setAttribute("style",
                        "width: %d%%".formatted(Math.max(1, 100 * lengths[column++] / sum)));
            }
        }
    }

    private static boolean isOurs(Element row) {
        var cells = row.getElementsByTagName("th");
        return cells.getLength() == 0 || !((Element) cells.item(0)).getAttribute("class").isEmpty();
    }

    private static int cells(Element row) {
        return row.getElementsByTagName("th").getLength() + row.getElementsByTagName("td").getLength();
    }

    private static void measure(Element row, int[] lengths) {
        int column = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element && column < lengths.length) {
                int length = Math.clamp(cell.getTextContent().strip().length(), LEAST, MOST);
                lengths[column] = Math.max(lengths[column], length);
                column++;
            }
        }
    }
}

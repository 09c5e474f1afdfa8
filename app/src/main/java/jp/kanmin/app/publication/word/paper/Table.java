package jp.kanmin.app.publication.word.paper;

import java.util.ArrayList;
import java.util.List;

/// A table before it is laid on the paper.
///
/// @param caption what it shows
/// @param isCaptionSeen true where it stands above the table; else it is for those who do not see where they are
/// @param head the first row, repeated on every page; empty for a table without
/// @param shares how wide the columns are, side by side
/// @param namesRows true where the first column says what its row is about
/// @param style of its words
public record Table(String caption, boolean isCaptionSeen, List<String> head, List<Integer> shares,
        boolean namesRows,
        boolean hasTotals, String style, List<List<Paper.Cell>> rows) {

    /// Above and below the words of a row, in twips.
    static final int PADDING = 120;
    private static final int LONGEST_KEPT = 8;
    private static final int NO_BANDS = 0x600;

    public Table {
        head = List.copyOf(head);
        shares = List.copyOf(shares);
    }

    public static Table of(String caption, Integer... shares) {
        return new Table(caption, false, List.of(), List.of(shares), false, false, "TableText",
                new ArrayList<>());
    }

    public Table headed(String... words) {
        return headed(List.of(words));
    }

    public Table headed(List<String> words) {
        return new Table(caption, isCaptionSeen, words, shares, namesRows, hasTotals, style, rows);
    }

    public Table withSeenCaption() {
        return new Table(caption, true, head, shares, namesRows, hasTotals, style, rows);
    }

    /// The first column heads its rows.
    public Table namingRows() {
        return new Table(caption, isCaptionSeen, head, shares, true, hasTotals, style, rows);
    }

    /// Small letters for many columns, sums in the last row.
    public Table smallWithTotals() {
        return new Table(caption, isCaptionSeen, head, shares, namesRows, true, "SmallTableText", rows);
    }

    public Table row(Paper.Cell... cells) {
        return row(List.of(cells));
    }

    /// A row; cells that are missing are empty, those too many are left out.
    public Table row(List<Paper.Cell> cells) {
        var row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), shares.size())));
        while (row.size() < shares.size()) {
            row.add(_ -> {
            });
        }
        rows.add(row);
        return this;
    }

    /// In twips.
    int[] widths(int all) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().mapToInt(share -> Math.max(1, all * share / sum)).toArray();
    }

    /// Short tables stay on one page.
    boolean isKept() {
        return rows.size() <= LONGEST_KEPT;
    }

    /// The same as the attributes beside it, for readers of the older form.
    private int look() {
        return NO_BANDS | (head.isEmpty() ? 0 : 0x20) | (hasTotals ? 0x40 : 0) | (namesRows ? 0x80 : 0);
    }

    String properties(int... widths) {
        var xml = new StringBuilder(
                """
                <w:tblPr><w:tblStyle w:val="KanminTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="%04X" w:firstRow="%d" w:lastRow="%d" w:firstColumn="%d" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr><w:tblGrid>"""
                        .formatted(look(), head.isEmpty() ? 0 : 1, hasTotals ? 1 : 0, namesRows ? 1 : 0,
                                Xml.escaped(caption)));
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        return xml.append("</w:tblGrid>").toString();
    }
}

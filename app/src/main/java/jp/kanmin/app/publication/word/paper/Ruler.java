package jp.kanmin.app.publication.word.paper;

/// Guesses how far down the paper the text has come, for the page numbers of the contents table. Lengths are in twips,
/// twentieths of a point.
final class Ruler {

    /// A4 less its margins.
    static final int PAPER_WIDTH = 9638;
    private static final int PAPER_HEIGHT = 14004;
    private static final int HALF_WIDTH = 0x300;
    private static final double LATIN = 0.58;

    private int width = PAPER_WIDTH;
    private double line;
    private long depth;

    int width() {
        return width;
    }

    long depth() {
        return depth;
    }

    void narrow(int toWidth) {
        width = Math.max(toWidth, 1);
    }

    /// Goes back up, for the next cell of a row.
    void back(long toDepth) {
        depth = toDepth;
    }

    /// Words in a paragraph that is not ended yet.
    void words(String text, Styles.Paragraph style) {
        double em = style.size() * 10.0;
        double length = text.codePoints().mapToDouble(c -> c < HALF_WIDTH ? LATIN : 1).sum();
        line += length * em;
    }

    void lineBreak() {
        line = Math.ceil(line / width) * width;
    }

    /// A picture, or another thing of known height.
    void thing(long height) {
        depth += height;
    }

    void endParagraph(Styles.Paragraph style, int indent) {
        long lines = Math.max(1, (long) Math.ceil(line / Math.max(1, width - indent)));
        depth += lines * style.line() + style.before() + style.after();
        line = 0;
    }

    /// A row is not broken: where it does not fit it moves to the next page.
    void endRow(long from, long to) {
        long height = to - from;
        boolean breaks = from / PAPER_HEIGHT != to / PAPER_HEIGHT;
        depth = breaks && height < PAPER_HEIGHT ? (from / PAPER_HEIGHT + 1) * PAPER_HEIGHT + height : to;
    }

    /// Pages that a depth makes, the last one perhaps not full.
    static int pages(long depth) {
        return (int) ((depth + PAPER_HEIGHT - 1) / PAPER_HEIGHT);
    }

    /// The page, from 1, on which something at a depth stands.
    static int page(long depth) {
        return (int) (depth / PAPER_HEIGHT) + 1;
    }
}

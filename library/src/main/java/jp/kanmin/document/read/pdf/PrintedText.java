package jp.kanmin.document.read.pdf;

import org.apache.pdfbox.text.TextPosition;

/// One line of a page while its letters come in.
final class PrintedText {

    /// In widths of a letter: less is no gap between Japanese letters, more is one between cells.
    private static final double WORD_GAP = 0.35;
    private static final double CELL_GAP = 1.9;

    private final StringBuilder text = new StringBuilder();
    private final double x;
    private final double y;
    private final double size;
    private double end;
    private int letters;
    private int bold;

    PrintedText(TextPosition first) {
        x = first.getXDirAdj();
        y = first.getYDirAdj();
        size = Math.max(1, Math.round(2 * Math.abs(first.getFontSizeInPt())) / 2.0);
        append(first);
    }

    /// Takes the next letter when it stands on the same line.
    boolean takes(TextPosition letter) {
        double left = letter.getXDirAdj();
        boolean isLevel = Math.abs(letter.getYDirAdj() - y) < 0.45 * size;
        if (!isLevel || left < end - size) {
            return false;
        }
        double gap = (left - end) / size;
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        var unicode = letter.getUnicode();
        boolean isWide = last > 0xFF || (!unicode.isEmpty() && unicode.charAt(0) > 0xFF);
        if (gap > CELL_GAP) {
            text.append('\t');
        } else if (gap > (isWide ? WORD_GAP : 0.2) && last != ' ' && last != '　') {
            text.append(' ');
        }
        append(letter);
        return true;
    }

    private void append(TextPosition letter) {
        text.append(letter.getUnicode());
        end = Math.max(end, letter.getXDirAdj() + letter.getWidthDirAdj());
        letters++;
        bold += PageTexts.isBold(letter) ? 1 : 0;
    }

    String text() {
        return text.toString().strip();
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double end() {
        return end;
    }

    double size() {
        return size;
    }

    boolean isBold() {
        return bold * 10 >= letters * 8;
    }
}

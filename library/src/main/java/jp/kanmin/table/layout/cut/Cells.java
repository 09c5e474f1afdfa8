package jp.kanmin.table.layout.cut;

import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The cells of a sheet by their shape. What a text looks like is found out once for each different text.
public final class Cells {

    private final Sheet sheet;
    private final @Nullable Shape[] known;
    private final byte[] totals;

    public Cells(Sheet sheet) {
        this.sheet = sheet;
        known = new Shape[sheet.texts()];
        totals = new byte[sheet.texts()];
    }

    public Sheet sheet() {
        return sheet;
    }

    public Shape shape(int row, int column) {
        int text = sheet.textNumber(row, column);
        if (text >= 0) {
            return shape(text);
        }
        return switch (sheet.content(row, column)) {
            case NUMBER -> Shape.NUMBER;
            case BOOLEAN -> Shape.WORD;
            case ERROR -> Shape.MARK;
            case EMPTY, TEXT -> Shape.BLANK;
        };
    }

    private Shape shape(int text) {
        var shape = known[text];
        if (shape == null) {
            shape = Shape.of(sheet.text(text));
            known[text] = shape;
        }
        return shape;
    }

    public boolean isFilled(int row, int column) {
        return shape(row, column) != Shape.BLANK;
    }

    /// The last column of a row in which something could stand, within a limit.
    public int last(int row, int right) {
        return Math.min(right, sheet.width(row) - 1);
    }

    /// The text of a cell without its layout: ends cut, line breaks and blanks between Japanese signs gone.
    public String words(int row, int column) {
        return Wording.plain(sheet.text(row, column));
    }

    /// Whether a cell says that its row adds up others.
    ///
    /// @param plainly only words that can mean nothing else
    public boolean isTotal(int row, int column, boolean plainly) {
        int text = sheet.textNumber(row, column);
        if (text < 0) {
            return false;
        }
        if (totals[text] == 0) {
            totals[text] = (byte) (Wording.mayBeTotal(sheet.text(text)) ? total(sheet.text(text)) : 1);
        }
        return totals[text] > (plainly ? 2 : 1);
    }

    private static int total(String text) {
        var words = Wording.plain(text);
        return Wording.isPlainTotal(words) ? 3 : Wording.isTotal(words) ? 2 : 1;
    }

    /// How many cells of a row hold something; counting stops at `enough`.
    public int filled(int row, Range within, int enough) {
        int count = 0;
        int last = last(row, within.right());
        for (int column = within.left(); column <= last && count < enough; column++) {
            count += isFilled(row, column) ? 1 : 0;
        }
        return count;
    }

    /// The first column of a row that holds something; -1 when none does.
    public int first(int row, Range within) {
        int last = last(row, within.right());
        for (int column = within.left(); column <= last; column++) {
            if (isFilled(row, column)) {
                return column;
            }
        }
        return -1;
    }
}

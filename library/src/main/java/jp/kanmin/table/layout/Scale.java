package jp.kanmin.table.layout;

import java.util.BitSet;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Shape;
import jp.kanmin.table.sheet.Range;

/// Headings that are numbers themselves.
///
/// @param numeric which columns of the block hold numbers
record Scale(Cells cells, Range block, BitSet numeric) {

    /// Numbers as headings: years, months, ages in order, unlike what stands below.
    boolean isScale(int row) {
        double before = Double.NEGATIVE_INFINITY;
        int like = 0;
        int count = 0;
        boolean isYears = true;
        for (int at = 0; at < block.width(); at++) {
            int column = block.left() + at;
            if (numeric.get(at) && cells.shape(row, column) == Shape.NUMBER) {
                double number = number(row, column);
                if (number != Math.rint(number) || number <= before) {
                    return false;
                }
                before = number;
                isYears &= number >= 1850 && number <= 2150;
                double below = numberBelow(row, column);
                like += Math.abs(below - number) <= 1 ? 1 : 0;
                count++;
            }
        }
        return count > 0 && like * 2 <= count && (isYears || (count >= 4 && before <= 200))
                && cells.shape(row, block.left()) == Shape.WORD && row == block.top();
    }

    private double numberBelow(int row, int column) {
        for (int below = row + 1; below <= Math.min(block.bottom(), row + 4); below++) {
            if (cells.shape(below, column) == Shape.NUMBER) {
                return number(below, column);
            }
        }
        return Double.NaN;
    }

    private double number(int row, int column) {
        double number = cells.sheet().number(row, column);
        if (Double.isNaN(number)) {
            try {
                return Double.parseDouble(cells.words(row, column).replace(",", ""));
            } catch (NumberFormatException _) {
                return Double.NaN;
            }
        }
        return number;
    }
}

package jp.kanmin.table.layout.cut;

import java.util.List;

import jp.kanmin.table.sheet.Range;

/// Tells the rows above and below a table that only explain from the table itself.
final class Peel {

    /// A heading over several columns is not longer.
    private static final int LONGEST_HEADING = 24;
    /// As many rows may stand above or below a table without a blank row between.
    private static final int MOST = 40;

    private final Cells cells;
    private final Range run;
    private final List<Range> merges;

    Peel(Cells cells, Range run, List<Range> merges) {
        this.cells = cells;
        this.run = run;
        this.merges = merges;
    }

    /// A single row in which every word says that it stands outside a table.
    boolean isOnlyRemarks() {
        if (run.height() > 1) {
            return false;
        }
        int last = cells.last(run.top(), run.right());
        for (int column = run.left(); column <= last; column++) {
            if (cells.isFilled(run.top(), column) && !Wording.isRemark(cells.words(run.top(), column))) {
                return false;
            }
        }
        return true;
    }

    /// The first row of the table.
    int top() {
        int row = run.top();
        while (row < run.bottom() && row - run.top() < MOST && isAbove(row)) {
            row++;
        }
        return row;
    }

    private boolean isAbove(int row) {
        int filled = cells.filled(row, run, 3);
        int first = cells.first(row, run);
        if (filled == 0 || filled > 2) {
            return false;
        }
        if (filled == 1) {
            return cells.shape(row, first) != Shape.NUMBER && !isHeadingOver(row, first);
        }
        int second = cells.first(row, new Range(row, first + 1, row, run.right()));
        var one = cells.words(row, first);
        var other = cells.words(row, second);
        boolean isOnlyWords = cells.shape(row, first) == Shape.WORD
                && cells.shape(row, second) != Shape.NUMBER;
        boolean isSaid = (Wording.isRemark(one) && Wording.isRemark(other)) || one.equals(other);
        boolean isHalfSaid = Wording.isRemark(one) || Wording.isRemark(other)
                || (first == run.left() && isAtTheRight(row, second));
        return isOnlyWords && (isSaid || (isHalfSaid && cells.filled(row + 1, run, 3) == 3));
    }

    /// A merged cell over some of the columns, with the headings of these below it.
    private boolean isHeadingOver(int row, int column) {
        var words = cells.words(row, column);
        boolean isOverSome = merges.stream()
                .anyMatch(m -> m.top() == row && m.left() == column && m.width() > 1
                        && column > firstBelow(row));
        return isOverSome && words.length() <= LONGEST_HEADING && !Wording.isRemark(words)
                && cells.filled(row + 1, run, 3) == 3;
    }

    private int firstBelow(int row) {
        int first = cells.first(row + 1, run);
        return first < 0 ? Integer.MAX_VALUE : first;
    }

    /// A title at the left and a date at the right, over a table with more columns than these two.
    private boolean isAtTheRight(int row, int column) {
        return column >= run.left() + 4
                && cells.first(row + 1,
                        new Range(row + 1, column + 1, row + 1, Math.max(column + 1, run.right()))) < 0;
    }

    /// The last row of the table that begins at `top`.
    int bottom(int top) {
        int bottom = run.bottom();
        for (int row = run.bottom(); row > top && run.bottom() - row < MOST && isOnlyWords(row); row--) {
            var words = cells.words(row, cells.first(row, run));
            boolean isAlone = cells.filled(row, run, 2) == 1;
            if (Wording.isRemark(words) || (isAlone && words.endsWith("。"))) {
                bottom = row - 1;
            }
        }
        return bottom;
    }

    private boolean isOnlyWords(int row) {
        int first = cells.first(row, run);
        int most = isNarrow() ? 1 : 2;
        return first >= 0 && cells.shape(row, first) == Shape.WORD && cells.filled(row, run, 3) <= most
                && !Wording.isTotal(cells.words(row, first)) && !hasNumber(row, first);
    }

    private boolean isNarrow() {
        for (int row = run.top(); row <= Math.min(run.bottom(), run.top() + MOST); row++) {
            if (cells.filled(row, run, 3) > 2) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNumber(int row, int first) {
        int second = cells.first(row, new Range(row, first + 1, row, Math.max(first + 1, run.right())));
        return second >= 0 && cells.shape(row, second) == Shape.NUMBER;
    }
}

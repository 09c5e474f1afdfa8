package jp.kanmin.table.layout;

import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Shape;
import jp.kanmin.table.layout.cut.Wording;
import jp.kanmin.table.sheet.Range;

/// What each row of a table is: a record, a total, the headings again, a word about the rows that follow.
final class Rows {

    private final Cells cells;
    private final List<Integer> headings;
    private final Range main;
    private final boolean isStatistics;
    private final boolean hasNumbers;

    Rows(Cells cells, Draft draft) {
        this.cells = cells;
        headings = draft.headings.rows();
        main = draft.main().range;
        int numeric = draft.headings.numeric().cardinality();
        hasNumbers = numeric > 0;
        isStatistics = numeric * 2 >= draft.headings.width() && draft.headings.width() > 2;
    }

    void mark(Draft.Piece piece) {
        for (int row = piece.firstRow; row <= piece.range.bottom(); row++) {
            if (!piece.repeated.get(row) && !piece.between.get(row) && !piece.blank.get(row)) {
                mark(piece, row);
            }
        }
    }

    private void mark(Draft.Piece piece, int row) {
        int first = cells.first(row, piece.range);
        if (first < 0) {
            piece.blank.set(row);
        } else if (isHeadingAgain(row, first, piece.range)) {
            piece.repeated.set(row);
        } else if (isStatistics && cells.shape(row, first) == Shape.WORD
                && cells.filled(row, piece.range, 2) == 1 && !Wording.isTotal(cells.words(row, first))
                && isOnlyAWord(row, piece)) {
            piece.between.set(row);
        } else if (isTotal(row, first, piece.range)) {
            piece.totals.set(row);
        }
    }

    /// The stub of a group alone in its row is no record when the next row has figures without repeating it.
    private boolean isOnlyAWord(int row, Draft.Piece piece) {
        return row == piece.range.bottom() || cells.filled(row + 1, piece.range, 3) > 1;
    }

    private boolean isHeadingAgain(int row, int first, Range range) {
        for (int heading : headings) {
            int there = main.left() + first - range.left();
            if (row != heading && cells.sheet().textNumber(heading, there) >= 0
                    && cells.sheet().textNumber(heading, there) == cells.sheet().textNumber(row, first)
                    && isSame(row, heading, range)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int row, int heading, Range range) {
        int same = 0;
        for (int column = range.left(); column <= range.right(); column++) {
            int there = cells.sheet().textNumber(heading, main.left() + column - range.left());
            if (there != cells.sheet().textNumber(row, column)) {
                return false;
            }
            same += there >= 0 ? 1 : 0;
        }
        return same >= 2;
    }

    /// 計 and its kin in one of the cells before the first number.
    private boolean isTotal(int row, int first, Range range) {
        int last = hasNumbers ? cells.last(row, range.right()) : -1;
        for (int column = first; column <= last; column++) {
            var shape = cells.shape(row, column);
            if (shape == Shape.NUMBER) {
                return false;
            }
            if (shape == Shape.WORD && cells.isTotal(row, column, !isStatistics)) {
                return true;
            }
        }
        return false;
    }
}

package jp.kanmin.table.layout;

import jp.kanmin.table.layout.Column.Stub;
import jp.kanmin.table.layout.cut.Cells;

/// Finds out how the first columns of a table name groups of rows.
final class Stubs {

    /// No table names its rows in more columns.
    private static final int MOST = 4;

    private final Cells cells;
    private final Draft draft;

    Stubs(Cells cells, Draft draft) {
        this.cells = cells;
        this.draft = draft;
    }

    /// One for each column of the main part.
    Stub[] stubs() {
        var range = draft.main().range;
        var stubs = new Stub[range.width()];
        java.util.Arrays.fill(stubs, Stub.FULL);
        for (int at = 0; at < Math.min(MOST, stubs.length - 1); at++) {
            stubs[at] = draft.headings.numeric().get(at) ? Stub.FULL : stub(at);
            if (stubs[at] == Stub.FULL) {
                break;
            }
        }
        return stubs;
    }

    private Stub stub(int at) {
        int rows = 0;
        int blanks = 0;
        boolean startsBlank = false;
        int before = -2;
        boolean repeats = false;
        for (var piece : draft.pieces) {
            var part = piece.part();
            int column = piece.range.left() + at;
            boolean isFirst = true;
            for (int row = piece.firstRow; row <= piece.range.bottom(); row++) {
                if (!part.isData(row) || (piece.totals.get(row) && !cells.isFilled(row, column))) {
                    continue;
                }
                rows++;
                if (!cells.isFilled(row, column)) {
                    blanks++;
                    startsBlank |= isFirst;
                } else {
                    int text = cells.sheet().textNumber(row, column);
                    repeats |= text >= 0 && text == before;
                    before = text;
                }
                isFirst = false;
            }
        }
        boolean isLeftOut = blanks > 0 && blanks < rows && blanks * 5 >= rows && !repeats;
        return !isLeftOut ? Stub.FULL : startsBlank ? Stub.MIDDLE : Stub.FIRST;
    }
}

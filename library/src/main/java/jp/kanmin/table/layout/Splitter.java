package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Shape;
import jp.kanmin.table.sheet.Range;

/// Finds where a second table begins right below the first, without a blank row: other headings where numbers were.
final class Splitter {

    /// A block with more headings is one table with odd rows.
    private static final int MOST = 50;

    private final Cells cells;
    private final List<Range> merges;

    Splitter(Cells cells, List<Range> merges) {
        this.cells = cells;
        this.merges = merges;
    }

    /// The block, or the tables that stand below each other in it.
    List<Range> pieces(Range block) {
        var headings = Headings.of(cells, block, merges);
        if (!headings.sure() || headings.rows().isEmpty()) {
            return List.of(block);
        }
        var pieces = new ArrayList<Range>();
        int top = block.top();
        int names = headings.rows().getLast();
        int first = block.top() + headings.depth();
        for (int row = first + 1; row < block.bottom(); row++) {
            if (isHeading(row, block, headings.numeric(), names)
                    && !isHeading(row - 1, block, headings.numeric(), names)
                    && hasNumbers(row + 1, block, headings.numeric())
                    && hasNumbers(row - 1, block, headings.numeric())) {
                pieces.add(new Range(top, block.left(), row - 1, block.right()));
                top = row;
            }
        }
        pieces.add(new Range(top, block.left(), block.bottom(), block.right()));
        return pieces.size() > MOST ? List.of(block) : pieces;
    }

    /// Different words in nearly all columns of numbers, and others than the headings.
    private boolean isHeading(int row, Range block, BitSet numeric, int names) {
        int columns = 0;
        int words = 0;
        int same = 0;
        int repeated = 0;
        int before = -1;
        for (int at = 0; at < block.width(); at++) {
            if (numeric.get(at)) {
                int column = block.left() + at;
                int text = cells.sheet().textNumber(row, column);
                columns++;
                words += cells.shape(row, column) == Shape.WORD ? 1 : 0;
                same += text >= 0 && text == cells.sheet().textNumber(names, column) ? 1 : 0;
                repeated += text >= 0 && text == before ? 1 : 0;
                before = text;
            }
        }
        return columns >= 2 && words * 5 >= columns * 4 && same < columns && repeated * 2 < columns
                && cells.shape(row, block.left()) == Shape.WORD;
    }

    private boolean hasNumbers(int row, Range block, BitSet numeric) {
        for (int at = 0; at < block.width(); at++) {
            if (numeric.get(at) && cells.shape(row, block.left() + at) == Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }
}

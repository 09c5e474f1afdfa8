package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import jp.kanmin.finding.Words;
import jp.kanmin.table.sheet.Range;

/// A table in the making.
final class Draft {

    final Headings headings;
    final List<Piece> pieces = new ArrayList<>();
    final List<Words> doubts = new ArrayList<>();
    double certainty = 1;

    Draft(Range block, Headings headings) {
        this.headings = headings;
        pieces.add(new Piece(block, block.top() + headings.depth()));
    }

    Range range() {
        return pieces.stream().map(p -> p.range).reduce(Range::with).orElseThrow();
    }

    Piece main() {
        return pieces.getFirst();
    }

    boolean hasHeadings() {
        return !headings.rows().isEmpty();
    }

    boolean hasData() {
        return main().range.bottom() >= main().firstRow;
    }

    void doubt(double less, String ja, String en) {
        certainty = Math.max(0.05, certainty - less);
        doubts.add(Words.of(ja, en));
    }

    /// A block of the table that stands by itself.
    static final class Piece {
        Range range;
        int firstRow;
        final BitSet blank = new BitSet();
        final BitSet repeated = new BitSet();
        final BitSet totals = new BitSet();
        final BitSet between = new BitSet();

        Piece(Range range, int firstRow) {
            this.range = range;
            this.firstRow = firstRow;
        }

        Part part() {
            return new Part(range, firstRow, blank, repeated, totals, between);
        }
    }
}

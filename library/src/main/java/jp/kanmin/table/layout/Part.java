package jp.kanmin.table.layout;

import java.util.BitSet;

import jp.kanmin.table.sheet.Range;

/// A piece of a table that stands by itself on the sheet. Most tables have one; where a table is cut into blocks side by
/// side, each block is a part, and the rows of the second follow those of the first.
///
/// @param range headings and data
/// @param firstRow the first row below the headings
/// @param blank rows without content
/// @param repeated rows that say the headings again
/// @param totals rows that add up others: 計, 小計, 合計; they count as data
/// @param between rows that hold no record but a word about the next ones, or a remark
public record Part(Range range, int firstRow, BitSet blank, BitSet repeated, BitSet totals, BitSet between) {

    public Part {
        blank = (BitSet) blank.clone();
        repeated = (BitSet) repeated.clone();
        totals = (BitSet) totals.clone();
        between = (BitSet) between.clone();
    }

    /// Whether a row of the sheet is a record of this part.
    public boolean isData(int row) {
        return row >= firstRow && row <= range.bottom() && !blank.get(row) && !repeated.get(row)
                && !between.get(row);
    }

    public int dataRows() {
        int others = blank.cardinality() + repeated.cardinality() + between.cardinality();
        return Math.max(0, range.bottom() - firstRow + 1 - others);
    }
}

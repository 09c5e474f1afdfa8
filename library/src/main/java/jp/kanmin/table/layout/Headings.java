package jp.kanmin.table.layout;

import java.util.BitSet;
import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.sheet.Range;

/// Tells the headings of a block from its data: where a column holds numbers or dates, its heading is a word.
///
/// @param rows the rows of the headings; none when the block begins with data
/// @param depth how many rows lie above the data, those that are only merged with headings included
/// @param sure whether the cells themselves show that these are headings, or only custom
/// @param numeric which columns of the block hold numbers
/// @param width how many columns the block has
record Headings(List<Integer> rows, int depth, boolean sure, BitSet numeric, int width) {

    static Headings of(Cells cells, Range block, List<Range> merges) {
        return new HeadingSearch(cells, block, merges).headings();
    }
}

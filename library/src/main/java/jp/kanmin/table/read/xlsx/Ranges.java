package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.table.sheet.Range;

/// Blocks of cells as a workbook writes them.
final class Ranges {

    private static final int MOST = 10_000;

    private Ranges() {}

    /// Several blocks with blanks between them; what is no block is left out.
    static List<Range> of(String written) {
        var ranges = new ArrayList<Range>();
        for (var one : written.split(" ", MOST)) {
            Range.of(one).ifPresent(ranges::add);
        }
        return ranges;
    }

    /// Several blocks with the name of their sheet before each and commas between them.
    static List<Range> ofAreas(String written) {
        var ranges = new ArrayList<Range>();
        boolean isQuoted = false;
        int from = 0;
        for (int i = 0; i <= written.length() && ranges.size() < MOST; i++) {
            boolean isEnd = i == written.length() || (written.charAt(i) == ',' && !isQuoted);
            if (isEnd) {
                var one = written.substring(from, i);
                Range.of(one.substring(one.lastIndexOf('!') + 1)).ifPresent(ranges::add);
                from = i + 1;
            } else if (written.charAt(i) == '\'') {
                isQuoted = !isQuoted;
            }
        }
        return ranges;
    }

    /// A block from its corners, cut to what a sheet can have.
    static Range between(int top, int left, int bottom, int right) {
        int firstRow = Math.clamp(top, 0, Range.LAST_ROW);
        int firstColumn = Math.clamp(left, 0, Range.LAST_COLUMN);
        return new Range(firstRow, firstColumn, Math.clamp(bottom, firstRow, Range.LAST_ROW),
                Math.clamp(right, firstColumn, Range.LAST_COLUMN));
    }
}

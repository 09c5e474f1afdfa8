package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Shape;
import jp.kanmin.table.sheet.Range;

/// Looks for the headings at the top of a block.
final class HeadingSearch {

    private static final int DEEPEST = 12;
    private static final int SAMPLE = 300;
    /// Of a column's filled cells.
    private static final double MOST = 0.6;

    private final Cells cells;
    private final Range block;
    private final List<Range> merges;
    private final int width;
    private final int[] filled;
    private final int[] numbers;
    private final int[] dates;
    private final int[] withDigits;
    private final BitSet numeric = new BitSet();

    HeadingSearch(Cells cells, Range block, List<Range> merges) {
        this.cells = cells;
        this.block = block;
        this.merges = merges;
        width = block.width();
        filled = new int[width];
        numbers = new int[width];
        dates = new int[width];
        withDigits = new int[width];
        sample();
    }

    private void sample() {
        int from = Math.min(block.bottom(), block.top() + Math.max(1, Math.min(8, block.height() / 2)));
        int step = Math.max(1, (block.bottom() - from) / SAMPLE);
        for (int row = from; row <= block.bottom(); row += step) {
            int last = cells.last(row, block.right());
            for (int column = block.left(); column <= last; column++) {
                count(row, column);
            }
        }
        for (int at = 0; at < width; at++) {
            numeric.set(at, filled[at] > 0 && numbers[at] >= MOST * filled[at]);
        }
    }

    private void count(int row, int column) {
        int at = column - block.left();
        var shape = cells.shape(row, column);
        filled[at] += shape == Shape.BLANK || shape == Shape.MARK ? 0 : 1;
        numbers[at] += shape == Shape.NUMBER ? 1 : 0;
        dates[at] += shape == Shape.DATE ? 1 : 0;
        withDigits[at] += shape != Shape.BLANK && hasDigit(cells.sheet().text(row, column)) ? 1 : 0;
    }

    private static boolean hasDigit(String text) {
        int end = Math.min(60, text.length());
        for (int at = 0; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    Headings headings() {
        int depth = !numeric.isEmpty() ? depthByNumbers() : 0;
        boolean sure = depth > 0;
        if (depth == 0 && comesAgain()) {
            depth = 1;
            sure = true;
        } else if (depth == 0 && !startsWithData()) {
            depth = depthByWords();
            sure = depth > 0 && evidence() > 0;
        }
        depth = depth == 0 ? 0 : withMerges(depth);
        var rows = new ArrayList<Integer>();
        for (int row = block.top(); row < block.top() + depth; row++) {
            if (!isCovered(row)) {
                rows.add(row);
            }
        }
        return new Headings(rows, depth, sure, numeric, width);
    }

    /// Rows from the top without numbers where numbers belong.
    private int depthByNumbers() {
        int depth = 0;
        boolean namesNumbers = false;
        var named = new boolean[width];
        boolean isComplete = false;
        int limit = Math.min(block.height() - 1, DEEPEST);
        while (depth < limit && !isComplete) {
            int row = block.top() + depth;
            int numbersHere = 0;
            int wordsHere = 0;
            for (int at = 0; at < width; at++) {
                var shape = numeric.get(at) ? cells.shape(row, block.left() + at) : Shape.BLANK;
                numbersHere += shape == Shape.NUMBER ? 1 : 0;
                wordsHere += shape == Shape.WORD || shape == Shape.DATE ? 1 : 0;
            }
            boolean isHeading = numbersHere == 0
                    ? wordsHere > 0 || !namesNumbers
                    : numbersHere > wordsHere
                            ? new Scale(cells, block, numeric).isScale(row)
                            : wordsHere > 2 * numbersHere;
            if (!isHeading) {
                break;
            }
            namesNumbers |= wordsHere > 0 || numbersHere > 0;
            isComplete = name(row, named);
            depth++;
        }
        return namesNumbers ? depth : 0;
    }

    /// Marks what a row names; true when now every column has a name, and not the same as its neighbour.
    private boolean name(int row, boolean[] named) {
        boolean all = true;
        int twins = 0;
        for (int at = 0; at < width; at++) {
            int column = block.left() + at;
            named[at] |= cells.isFilled(row, column);
            all &= named[at];
            int text = cells.sheet().textNumber(row, column);
            twins += at > 0 && text >= 0 && text == cells.sheet().textNumber(row, column - 1) ? 1 : 0;
        }
        return all && twins * 4 < width;
    }

    /// The first row stands again further down, word for word: pages of a print.
    private boolean comesAgain() {
        var sheet = cells.sheet();
        int first = sheet.textNumber(block.top(), block.left());
        for (int row = block.top() + 1; first >= 0 && row <= block.bottom(); row++) {
            int same = 0;
            for (int column = block.left(); column <= block.right()
                    && sheet.textNumber(row, column) == sheet.textNumber(block.top(), column)
                    && sheet.textNumber(row, column) >= 0; column++) {
                same++;
            }
            if (same == width && width > 1 && row > block.top() + 1) {
                return !startsWithData();
            }
        }
        return false;
    }

    private boolean startsWithData() {
        for (int at = 0; at < width; at++) {
            if (numeric.get(at) && cells.shape(block.top(), block.left() + at) == Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /// One row, or two when the first leaves gaps that the second fills; none when the first reads like the others.
    private int depthByWords() {
        int words = 0;
        var different = new HashSet<String>();
        int last = cells.last(block.top(), block.right());
        for (int column = block.left(); column <= last; column++) {
            var shape = cells.shape(block.top(), column);
            if (shape == Shape.NUMBER) {
                return 0;
            }
            if (shape != Shape.BLANK) {
                words++;
                different.add(cells.words(block.top(), column));
            }
        }
        if (block.height() == 1) {
            return words >= 2 ? 1 : 0;
        }
        boolean isRepeated = words > different.size() + width / 3 || isAmongValues();
        if (words < width * 0.6) {
            return evidence() > 0 ? 1 : 0;
        }
        return isRepeated ? 0 : 1;
    }

    /// A first cell that is also a value of its column, several times.
    private boolean isAmongValues() {
        int among = 0;
        for (int at = 0; at < width; at++) {
            int column = block.left() + at;
            int text = cells.sheet().textNumber(block.top(), column);
            int same = 0;
            for (int row = block.top() + 1; row <= Math.min(block.bottom(),
                    block.top() + SAMPLE); row++) {
                same += text >= 0 && cells.sheet().textNumber(row, column) == text ? 1 : 0;
            }
            among += same >= 1 && cells.isFilled(block.top(), column) ? 1 : 0;
        }
        return among * 4 >= width;
    }

    /// Columns whose values are built otherwise than their first cell.
    private int evidence() {
        int evidence = 0;
        for (int at = 0; at < width; at++) {
            var shape = cells.shape(block.top(), block.left() + at);
            if (shape == Shape.WORD && filled[at] > 1) {
                boolean isDated = dates[at] >= MOST * filled[at];
                boolean isCoded = withDigits[at] >= 0.8 * filled[at]
                        && !hasDigit(cells.sheet().text(block.top(), block.left() + at));
                evidence += isDated || isCoded || numeric.get(at) ? 1 : 0;
            }
        }
        return evidence;
    }

    /// Headings reach as far down as the merges that begin in them.
    private int withMerges(int depth) {
        int deepest = depth;
        for (var merge : merges) {
            boolean isOver = depth == 1 && merge.width() > 1 && merge.height() == 1
                    && merge.top() == block.top() && merge.width() < width && block.height() > 2;
            deepest = isOver && block.left() <= merge.left() ? Math.max(deepest, 2) : deepest;
            if (merge.top() >= block.top() && merge.top() < block.top() + depth
                    && merge.height() <= DEEPEST
                    && merge.bottom() < block.bottom() && merge.left() >= block.left()
                    && merge.right() <= block.right()) {
                deepest = Math.max(deepest, merge.bottom() - block.top() + 1);
            }
        }
        return deepest == depth || hasData(depth, deepest) ? depth : deepest;
    }

    private boolean hasData(int from, int to) {
        for (int row = block.top() + from; row < block.top() + to; row++) {
            for (int at = 0; at < width; at++) {
                if (numeric.get(at) && cells.shape(row, block.left() + at) == Shape.NUMBER) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Rows that only exist because the cells above them are merged with them.
    private boolean isCovered(int row) {
        return row > block.top() && cells.first(row, block) < 0;
    }
}

package jp.kanmin.table.layout.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.kanmin.table.sheet.Range;

/// Which columns of a block are blank from top to bottom.
final class Groups {

    private final Cells cells;
    private final Range body;
    private final int[] filled;
    private final int[] first;
    private final int[] last;

    Groups(Cells cells, Range body, List<Range> merges) {
        this.cells = cells;
        this.body = body;
        int width = reach() - body.left() + 1;
        filled = new int[width];
        first = new int[width];
        last = new int[width];
        Arrays.fill(first, -1);
        for (int row = body.top(); row <= body.bottom(); row++) {
            int end = cells.last(row, body.right());
            for (int column = body.left(); column <= end; column++) {
                if (cells.isFilled(row, column)) {
                    mark(column - body.left(), row);
                }
            }
        }
        cover(merges);
    }

    private int reach() {
        int reach = body.left();
        for (int row = body.top(); row <= body.bottom(); row++) {
            reach = Math.max(reach, cells.last(row, body.right()));
        }
        return reach;
    }

    private void mark(int column, int row) {
        filled[column]++;
        first[column] = first[column] < 0 ? row : first[column];
        last[column] = row;
    }

    private void cover(List<Range> merges) {
        var covers = new int[filled.length + 1];
        for (var merge : merges) {
            int from = Math.max(0, merge.left() - body.left());
            int to = Math.min(filled.length - 1, merge.right() - body.left());
            if (from <= to) {
                covers[from]++;
                covers[to + 1]--;
            }
        }
        int depth = 0;
        for (int column = 0; column < filled.length; column++) {
            depth += covers[column];
            if (depth > 0 && filled[column] == 0) {
                filled[column] = 1;
            }
        }
    }

    /// The blocks between blank columns, where those that belong to one table are one.
    ///
    /// @param isList whether it is a list file, in which fields without a heading are fields too many
    List<Range> joined(boolean isList) {
        var joined = new ArrayList<Range>();
        for (var group : groups()) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && (isOneTable(before, group) || (isList && top(group) > body.top()))) {
                joined.set(joined.size() - 1, before.with(group));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private List<Range> groups() {
        var groups = new ArrayList<Range>();
        for (int from = 0; from < filled.length; from++) {
            int to = from;
            while (to < filled.length && filled[to] > 0) {
                to++;
            }
            if (to > from) {
                groups.add(new Range(body.top(), body.left() + from, body.bottom(), body.left() + to - 1));
            }
            from = to;
        }
        return groups;
    }

    /// The same rows on both sides of one blank column, with other headings: a column left blank, not two tables.
    private boolean isOneTable(Range left, Range right) {
        int gap = right.left() - left.right() - 1;
        int topLeft = top(left);
        int bottomLeft = bottom(left);
        boolean isAligned = gap == 1 && topLeft == top(right) && Math.abs(bottomLeft - bottom(right)) <= 1
                && bottomLeft > topLeft;
        return isAligned && cells.filled(topLeft, left, 2) == Math.min(2, left.width())
                && cells.filled(topLeft, right, 2) == Math.min(2, right.width())
                && !cells.words(topLeft, left.left()).equals(cells.words(topLeft, right.left()));
    }

    private int top(Range group) {
        int top = Integer.MAX_VALUE;
        for (int at = group.left() - body.left(); at <= group.right() - body.left(); at++) {
            top = first[at] < 0 ? top : Math.min(top, first[at]);
        }
        return top;
    }

    private int bottom(Range group) {
        int bottom = 0;
        for (int at = group.left() - body.left(); at <= group.right() - body.left(); at++) {
            bottom = Math.max(bottom, last[at]);
        }
        return bottom;
    }
}

package jp.kanmin.table.layout.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jp.kanmin.table.sheet.Range;

/// Cuts a sheet at its blank rows and columns into blocks, and puts aside the texts around them. Every cell is looked at
/// a few times at most, so a sheet of a million rows takes no longer than reading it.
public final class Cutter {

    private static final int DEEPEST = 6;
    /// More texts than these outside of tables are of no use to anybody.
    private static final int MOST_REMARKS = 2_000;

    private final Cells cells;
    private final List<Range> blocks = new ArrayList<>();
    private final List<Range> lists = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    public Cutter(Cells cells) {
        this.cells = cells;
        var sheet = cells.sheet();
        if (sheet.rows() > 0) {
            var merges = sheet.around().merges().stream().filter(m -> cells.isFilled(m.top(), m.left()))
                    .sorted(Comparator.comparingInt(Range::top)).toList();
            cut(new Range(0, 0, sheet.rows() - 1, sheet.columns() - 1), merges, 0);
        }
        chooseLists();
        remarks.sort(Comparator.comparingInt(Remark::row).thenComparingInt(Remark::column));
    }

    /// In reading order.
    public List<Range> blocks() {
        blocks.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
        return blocks;
    }

    /// In reading order.
    public List<Remark> remarks() {
        return remarks;
    }

    private void cut(Range region, List<Range> merges, int depth) {
        var covered = coveredRows(region, merges);
        int merge = 0;
        for (int row = region.top(); row <= region.bottom(); row++) {
            int top = row;
            int widest = 0;
            while (row <= region.bottom()) {
                int filled = cells.filled(row, region, 3);
                if (filled == 0 && (covered.length == 0 || covered[row - region.top()] == 0)) {
                    break;
                }
                widest = Math.max(widest, filled);
                row++;
            }
            if (row > top) {
                var run = new Range(top, region.left(), row - 1, region.right());
                var within = new ArrayList<Range>();
                for (; merge < merges.size() && merges.get(merge).top() < row; merge++) {
                    if (merges.get(merge).overlaps(run)) {
                        within.add(merges.get(merge));
                    }
                }
                run(run, within, widest, depth);
            }
        }
    }

    /// For each row, how many merges reach into it from above.
    private static int[] coveredRows(Range region, List<Range> merges) {
        if (merges.stream().noneMatch(m -> m.height() > 1)) {
            return new int[0];
        }
        var covered = new int[region.height() + 1];
        for (var merge : merges) {
            int from = Math.max(merge.top() + 1, region.top()) - region.top();
            int to = Math.min(merge.bottom(), region.bottom()) - region.top();
            if (from <= to && merge.left() <= region.right() && merge.right() >= region.left()) {
                covered[from]++;
                covered[to + 1]--;
            }
        }
        for (int at = 1; at < covered.length; at++) {
            covered[at] += covered[at - 1];
        }
        return covered;
    }

    private void run(Range run, List<Range> merges, int widest, int depth) {
        var peel = new Peel(cells, run, merges);
        if (widest < 2) {
            lists.add(run);
            return;
        }
        int top = peel.isOnlyRemarks() ? run.bottom() + 1 : peel.top();
        int bottom = peel.bottom(top);
        for (int row = run.top(); row < top; row++) {
            remark(row, run);
        }
        for (int row = bottom + 1; row <= run.bottom(); row++) {
            remark(row, run);
        }
        if (top <= bottom) {
            body(new Range(top, run.left(), bottom, run.right()), merges, depth);
        }
    }

    private void body(Range body, List<Range> merges, int depth) {
        var inside = merges.stream().filter(m -> m.bottom() >= body.top() && m.top() <= body.bottom())
                .toList();
        boolean isList = cells.sheet().name().isEmpty();
        var groups = new Groups(cells, body, inside).joined(isList);
        if (groups.isEmpty()) {
            return;
        }
        if (groups.size() == 1 || depth == DEEPEST || body.height() == 1) {
            blocks.add(groups.stream().reduce(Range::with).orElse(body));
            return;
        }
        for (var group : groups) {
            if (group.width() == 1 && isFewWords(group)) {
                for (int row = group.top(); row <= group.bottom(); row++) {
                    remark(row, group);
                }
            } else {
                cut(group, inside.stream().filter(group::overlaps).toList(), depth + 1);
            }
        }
    }

    private boolean isFewWords(Range group) {
        int filled = 0;
        int remarkable = 0;
        for (int row = group.top(); row <= group.bottom() && filled < 100; row++) {
            if (cells.isFilled(row, group.left())) {
                filled++;
                remarkable += Wording.isRemark(cells.words(row, group.left())) ? 1 : 0;
            }
        }
        return filled <= 2 || remarkable * 2 > filled;
    }

    /// A single column is a table where there is nothing else.
    private void chooseLists() {
        if (blocks.isEmpty()) {
            lists.stream().filter(l -> l.height() >= 3).max(Comparator.comparingInt(Range::height))
                    .ifPresent(list -> {
                        lists.remove(list);
                        int column = cells.first(list.top(), list);
                        blocks.add(new Range(list.top(), Math.max(0, column), list.bottom(),
                                Math.max(0, rightmost(list, column))));
                    });
        }
        for (var list : lists) {
            for (int row = list.top(); row <= list.bottom() && remarks.size() < MOST_REMARKS; row++) {
                remark(row, list);
            }
        }
    }

    private int rightmost(Range list, int column) {
        int right = column;
        for (int row = list.top(); row <= list.bottom(); row++) {
            right = Math.max(right, cells.first(row, list));
        }
        return right;
    }

    private void remark(int row, Range within) {
        int last = cells.last(row, within.right());
        for (int column = within.left(); column <= last && remarks.size() < MOST_REMARKS; column++) {
            if (cells.isFilled(row, column)) {
                var words = cells.words(row, column);
                remarks.add(new Remark(row, column, words, Wording.kind(words)));
            }
        }
    }
}

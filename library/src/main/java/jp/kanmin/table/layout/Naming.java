package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Wording;
import jp.kanmin.table.sheet.Range;

/// Composes the names of columns from all levels of their headings.
final class Naming {

    /// Longer headings are cut in names.
    private static final int LONGEST = 200;

    /// Merged cells over headings; no sheet of use has more.
    private static final int MOST = 200_000;

    private final Cells cells;
    private final Range range;
    private final List<Integer> rows;
    private final Map<Long, Integer> mergedOver = new HashMap<>();

    Naming(Cells cells, Range range, List<Integer> rows, List<Range> merges) {
        this.cells = cells;
        this.range = range;
        this.rows = rows;
        for (var merge : merges) {
            if (!rows.isEmpty() && merge.top() <= rows.getLast() && merge.bottom() >= rows.getFirst()
                    && merge.width() > 1 && mergedOver.size() < MOST) {
                for (int column = merge.left() + 1; column <= Math.min(merge.right(),
                        range.right()); column++) {
                    mergedOver.putIfAbsent(key(merge.top(), column), merge.left());
                }
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 14 | column;
    }

    /// The heading of each column, level by level, from top to bottom.
    List<List<String>> levels() {
        var all = new ArrayList<List<String>>();
        for (int column = range.left(); column <= range.right(); column++) {
            all.add(new ArrayList<>());
        }
        for (int level = 0; level < rows.size(); level++) {
            int from = -1;
            for (int column = range.left(); column <= range.right(); column++) {
                int source = source(level, column, from);
                var words = source < 0 ? "" : cells.words(rows.get(level), source);
                from = source;
                var levels = all.get(column - range.left());
                if (!words.isEmpty() && (levels.isEmpty() || !levels.getLast().equals(words))) {
                    levels.add(words);
                }
            }
        }
        return all;
    }

    /// The column whose cell names this one: its own, the first of its merge, or to the left when it is left out there.
    private int source(int level, int column, int before) {
        int row = rows.get(level);
        if (cells.isFilled(row, column)) {
            return column;
        }
        int merged = mergedOver.getOrDefault(key(row, column), -1);
        if (merged >= 0) {
            return merged >= range.left() && cells.isFilled(row, merged) ? merged : -1;
        }
        boolean isLeftOut = level < rows.size() - 1 && before >= 0 && isFilledBelow(level, column)
                && isFilledBelow(level, before) && !isNamedAbove(level, column);
        return isLeftOut ? before : -1;
    }

    private boolean isFilledBelow(int level, int column) {
        return rows.stream().skip(level + 1).anyMatch(row -> cells.isFilled(row, column));
    }

    /// A level above has begun a new group at this column.
    private boolean isNamedAbove(int level, int column) {
        return rows.stream().limit(level).anyMatch(row -> cells.isFilled(row, column));
    }

    /// Names of columns, unique among those that are not left out.
    static List<String> names(List<List<String>> levels, boolean[] leftOut) {
        var names = new ArrayList<String>();
        var taken = new HashMap<String, Integer>();
        for (int at = 0; at < levels.size(); at++) {
            if (leftOut[at]) {
                names.add("");
                continue;
            }
            var said = withoutUnit(levels.get(at));
            var name = said.isEmpty() ? "列" + (at + 1) : cut(String.join("_", said));
            int times = taken.merge(name, 1, Integer::sum);
            while (times > 1 && taken.containsKey(name + "_" + times)) {
                times++;
            }
            var unique = times == 1 ? name : name + "_" + times;
            taken.putIfAbsent(unique, 1);
            names.add(unique);
        }
        return names;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static List<String> withoutUnit(List<String> levels) {
        return levels.size() > 1 && Wording.isUnit(levels.getLast())
                ? levels.subList(0, levels.size() - 1)
                : levels;
    }

    /// What the last level says a column's numbers are in.
    static String unit(List<String> levels) {
        if (levels.isEmpty()) {
            return "";
        }
        var last = levels.getLast();
        return levels.size() > 1 && Wording.isUnit(last) ? Wording.bare(last) : Wording.unitInBrackets(last);
    }
}

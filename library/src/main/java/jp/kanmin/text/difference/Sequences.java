package jp.kanmin.text.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.text.difference.TextDiff.Kind;
import jp.kanmin.text.difference.TextDiff.Piece;

/// Compares two sequences: exactly where they are short; where they are long, between those items that occur once on
/// both sides and keep their order.
final class Sequences {

    /// The largest table that an exact comparison fills.
    private static final int CELLS = 250_000;
    /// What is still long after so many cuts is not cut again.
    private static final int DEEPEST = 30;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private Sequences(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> compare(List<String> before, List<String> after) {
        var sequences = new Sequences(before, after);
        sequences.between(0, before.size(), 0, after.size(), 0);
        return sequences.pieces;
    }

    private void between(int from, int to, int start, int end, int depth) {
        int head = from;
        int first = start;
        while (head < to && first < end && before.get(head).equals(after.get(first))) {
            same(head++);
            first++;
        }
        int tail = to;
        int last = end;
        while (tail > head && last > first && before.get(tail - 1).equals(after.get(last - 1))) {
            tail--;
            last--;
        }
        middle(head, tail, first, last, depth);
        for (int i = tail; i < to; i++) {
            same(i);
        }
    }

    private void middle(int from, int to, int start, int end, int depth) {
        if (from == to || start == end) {
            replaced(from, to, start, end);
        } else if ((long) (to - from) * (end - start) <= CELLS) {
            exactly(from, to, start, end);
        } else {
            var anchors = depth < DEEPEST ? anchors(from, to, start, end) : List.<int[]>of();
            if (anchors.isEmpty()) {
                replaced(from, to, start, end);
                return;
            }
            int there = from;
            int here = start;
            for (var anchor : anchors) {
                between(there, anchor[0], here, anchor[1], depth + 1);
                same(anchor[0]);
                there = anchor[0] + 1;
                here = anchor[1] + 1;
            }
            between(there, to, here, end, depth + 1);
        }
    }

    /// The longest common subsequence, by the table.
    private void exactly(int from, int to, int start, int end) {
        int width = end - start + 1;
        var longest = new int[(to - from + 1) * width];
        for (int i = to - from - 1; i >= 0; i--) {
            for (int j = width - 2; j >= 0; j--) {
                longest[i * width + j] = before.get(from + i).equals(after.get(start + j))
                        ? longest[(i + 1) * width + j + 1] + 1
                        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (from + i < to && start + j < end) {
            if (before.get(from + i).equals(after.get(start + j))) {
                same(from + i++);
                j++;
            } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
                pieces.add(new Piece(Kind.DROPPED, before.get(from + i++)));
            } else {
                pieces.add(new Piece(Kind.ADDED, after.get(start + j++)));
            }
        }
        replaced(from + i, to, start + j, end);
    }

    /// Items that occur once on both sides, as many as keep their order.
    private List<int[]> anchors(int from, int to, int start, int end) {
        var there = once(before, from, to);
        var here = once(after, start, end);
        var common = new ArrayList<int[]>();
        for (int i = from; i < to; i++) {
            var item = before.get(i);
            if (there.getOrDefault(item, -1) == i && here.getOrDefault(item, -1) >= 0) {
                common.add(new int[]{i, here.getOrDefault(item, -1)});
            }
        }
        return rising(common);
    }

    /// Where each item is that occurs once; -1 for those that occur more often.
    private static Map<String, Integer> once(List<String> items, int from, int to) {
        var once = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            once.merge(items.get(i), i, (_, _) -> -1);
        }
        return once;
    }

    /// The longest part of the pairs in which the second numbers rise as the first ones do.
    private static List<int[]> rising(List<int[]> pairs) {
        var ends = new int[pairs.size()];
        var previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int half = (low + high) / 2;
                if (pairs.get(ends[half])[1] < pairs.get(i)[1]) {
                    low = half + 1;
                } else {
                    high = half;
                }
            }
            previous[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        var rising = new int[length][];
        int at = length > 0 ? ends[length - 1] : -1;
        for (int i = length - 1; i >= 0; i--) {
            rising[i] = pairs.get(at);
            at = previous[at];
        }
        return Arrays.asList(rising);
    }

    private void same(int at) {
        pieces.add(new Piece(Kind.SAME, before.get(at)));
    }

    private void replaced(int from, int to, int start, int end) {
        before.subList(from, to).forEach(text -> pieces.add(new Piece(Kind.DROPPED, text)));
        after.subList(start, end).forEach(text -> pieces.add(new Piece(Kind.ADDED, text)));
    }
}

package jp.kanmin.app.store.search.form;

import java.util.Arrays;

/// Which signs of the literal form a piece of the folded form came from. Where the two differ (取り組み, 取組) they are
/// brought together again at the nearest place from which both go on alike, so a piece that touches a difference takes
/// in all of it.
public final class Alignment {

    private static final int FARTHEST = 24;
    private static final int ALIKE = 2;

    private final int[] start;
    private final int[] end;

    private Alignment(int[] start, int[] end) {
        this.start = start;
        this.end = end;
    }

    /// Aligns the two forms of one text.
    public static Alignment of(String literal, String folded) {
        var start = new int[folded.length()];
        var end = new int[folded.length()];
        int i = 0;
        int j = 0;
        while (j < folded.length()) {
            if (i < literal.length() && literal.charAt(i) == folded.charAt(j)) {
                start[j] = i++;
                end[j++] = i;
            } else {
                var gap = gap(literal, i, folded, j);
                int nextI = Math.min(literal.length(), i + gap[0]);
                int nextJ = Math.min(folded.length(), j + gap[1]);
                Arrays.fill(start, j, nextJ, i);
                Arrays.fill(end, j, nextJ, nextI);
                if (nextJ == j && j > 0) {
                    end[j - 1] = nextI; // what was left out belongs to the sign before it
                }
                i = nextI;
                j = nextJ;
            }
        }
        return new Alignment(start, end);
    }

    /// Where in the literal form a piece of the folded form begins.
    public int start(int place) {
        return start[place];
    }

    /// Where in the literal form the sign at a place of the folded form ends.
    public int end(int place) {
        return end[place];
    }

    /// How many signs of each to pass over.
    private static int[] gap(String literal, int i, String folded, int j) {
        for (int sum = 1; sum <= FARTHEST; sum++) {
            for (int right = 0; right <= sum; right++) {
                if (goOnAlike(literal, i + sum - right, folded, j + right)) {
                    return new int[]{sum - right, right};
                }
            }
        }
        return new int[]{literal.length() - i, folded.length() - j};
    }

    private static boolean goOnAlike(String literal, int i, String folded, int j) {
        if (i > literal.length() || j > folded.length()) {
            return false;
        }
        int rest = Math.min(ALIKE, Math.max(literal.length() - i, folded.length() - j));
        return literal.regionMatches(i, folded, j, rest)
                && (rest == ALIKE || literal.length() - i == folded.length() - j);
    }
}

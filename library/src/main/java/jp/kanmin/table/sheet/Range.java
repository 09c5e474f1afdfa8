package jp.kanmin.table.sheet;

import java.util.Locale;
import java.util.Optional;

/// A block of cells. Rows and columns count from 0, both ends belong to it.
public record Range(int top, int left, int bottom, int right) {

    /// The last row and column a spreadsheet can have.
    public static final int LAST_ROW = 1_048_575;
    public static final int LAST_COLUMN = 16_383;

    public Range {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException(
                    "no block: %d,%d to %d,%d".formatted(top, left, bottom, right));
        }
    }

    public static Range cell(int row, int column) {
        return new Range(row, column, row, column);
    }

    /// Reads `B2`, `B2:F9`, `$B$2:$F$9`, `B:F` or `2:9`; empty when it is none of these.
    public static Optional<Range> of(String a1) {
        var plain = a1.replace("$", "").strip().toUpperCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        var from = colon < 0 ? plain : plain.substring(0, colon);
        var to = colon < 0 ? plain : plain.substring(colon + 1);
        int left = columnOf(from, 0);
        int right = columnOf(to, LAST_COLUMN);
        int top = rowOf(from, 0);
        int bottom = rowOf(to, LAST_ROW);
        boolean isBlock = left >= 0 && top >= 0 && right <= LAST_COLUMN && bottom <= LAST_ROW
                && left <= right && top <= bottom && !from.isEmpty() && !to.isEmpty();
        return isBlock ? Optional.of(new Range(top, left, bottom, right)) : Optional.empty();
    }

    /// `B2` for one cell, `B2:F9` for several.
    public String a1() {
        var first = column(left) + (top + 1);
        return top == bottom && left == right ? first : first + ":" + column(right) + (bottom + 1);
    }

    /// The letters of a column: `A` for 0, `AA` for 26.
    public static String column(int index) {
        var letters = new StringBuilder(3);
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    public int height() {
        return bottom - top + 1;
    }

    public int width() {
        return right - left + 1;
    }

    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public boolean contains(Range other) {
        return contains(other.top, other.left) && contains(other.bottom, other.right);
    }

    public boolean overlaps(Range other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    /// The smallest block with both in it.
    public Range with(Range other) {
        return new Range(Math.min(top, other.top), Math.min(left, other.left), Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    /// -1 when the letters before the digits are no column; `open` when there are none.
    private static int columnOf(String end, int open) {
        int column = 0;
        int at = 0;
        while (at < end.length() && end.charAt(at) >= 'A' && end.charAt(at) <= 'Z' && at < 4) {
            column = column * 26 + end.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? open : at > 3 ? -1 : column - 1;
    }

    /// -1 when what follows the letters is no row; `open` when nothing follows.
    private static int rowOf(String end, int open) {
        int at = 0;
        while (at < end.length() && end.charAt(at) >= 'A' && end.charAt(at) <= 'Z') {
            at++;
        }
        if (at == end.length()) {
            return open;
        }
        int row = 0;
        for (; at < end.length(); at++) {
            int digit = end.charAt(at) - '0';
            if (digit < 0 || digit > 9 || row > LAST_ROW) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row == 0 ? -1 : row - 1;
    }
}

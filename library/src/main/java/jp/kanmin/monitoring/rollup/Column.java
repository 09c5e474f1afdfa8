package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;

/// The values of one definition: a row for each quarter, in it a place for each body. What is absent is zero in the
/// numbers and missing in the bits beside them, so that sums need not ask.
final class Column {

    /// Places of a row, a whole number of words of bits.
    private static final int WIDTH = (Places.count() + 63) / 64 * 64;

    /// With more, a sum of all bodies might not fit.
    private static final long LARGEST = Long.MAX_VALUE / WIDTH;

    private final long[] tops;
    private final long[] bottoms;
    private final long[] present;
    private int scale;

    /// @param hasBottoms true for ratios
    Column(int rows, boolean hasBottoms) {
        tops = new long[rows * WIDTH];
        bottoms = new long[hasBottoms ? rows * WIDTH : 0];
        present = new long[rows * WIDTH / 64];
    }

    boolean hasBottoms() {
        return bottoms.length > 0;
    }

    /// Digits behind the point that the numbers are kept with.
    int scale() {
        return scale;
    }

    /// Puts a value in its place.
    ///
    /// @return false where its digits do not fit; the column is as it was
    boolean put(int row, int body, BigDecimal top, BigDecimal bottom) {
        int needed = Math.max(digits(top), digits(bottom));
        if (needed > scale && !rescale(needed)) {
            return false;
        }
        int place = row * WIDTH + body;
        var scaledTop = top.movePointRight(scale).stripTrailingZeros();
        var scaledBottom = bottom.movePointRight(scale).stripTrailingZeros();
        if (!fits(scaledTop) || !fits(scaledBottom)) {
            return false;
        }
        putScaled(place, scaledTop.longValueExact(), scaledBottom.longValueExact());
        return true;
    }

    /// Puts a whole number in its place, for makers of large tables.
    void put(int row, int body, long top, long bottom) {
        putScaled(row * WIDTH + body, top, bottom);
    }

    private void putScaled(int place, long top, long bottom) {
        tops[place] = top;
        if (hasBottoms()) {
            bottoms[place] = bottom;
        }
        present[place >> 6] |= 1L << (place & 63);
    }

    private boolean rescale(int digits) {
        if (digits - scale > 18) {
            return false;
        }
        long factor = BigDecimal.ONE.movePointRight(digits - scale).longValueExact();
        long most = LARGEST / factor;
        for (var numbers : new long[][]{tops, bottoms}) {
            for (long number : numbers) {
                if (number > most || number < -most) {
                    return false;
                }
            }
        }
        for (var numbers : new long[][]{tops, bottoms}) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] *= factor;
            }
        }
        scale = digits;
        return true;
    }

    private static int digits(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static boolean fits(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    }

    long top(int row, int from, int to) {
        return sum(tops, row * WIDTH + from, row * WIDTH + to);
    }

    long bottom(int row, int from, int to) {
        return hasBottoms() ? sum(bottoms, row * WIDTH + from, row * WIDTH + to) : 0;
    }

    private static long sum(long[] numbers, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    }

    /// How many of a stretch of bodies have a value.
    int reporting(int row, int from, int to) {
        int first = row * WIDTH + from;
        int last = row * WIDTH + to - 1;
        long head = -1L << (first & 63);
        long tail = -1L >>> (63 - (last & 63));
        int word = first >> 6;
        int end = last >> 6;
        if (word == end) {
            return Long.bitCount(present[word] & head & tail);
        }
        int count = Long.bitCount(present[word] & head);
        while (++word < end) {
            count += Long.bitCount(present[word]);
        }
        return count + Long.bitCount(present[end] & tail);
    }

    boolean has(int row, int body) {
        int place = row * WIDTH + body;
        return (present[place >> 6] & 1L << (place & 63)) != 0;
    }
}

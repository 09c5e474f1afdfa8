package jp.kanmin.register.check;

import java.util.Arrays;
import java.util.List;

/// The keys of the rows so far. Of a key, 128 bits of a hash are kept: that two different keys share them is less likely
/// than that the machine fails.
final class Seen {

    private long[] first = new long[1 << 10];
    private long[] second = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /// Takes a key; gives the line it was first seen on, 0 when it is new.
    int add(List<String> key, int line) {
        long a = 0x9E37_79B9_7F4A_7C15L;
        long b = 0xC2B2_AE3D_27D4_EB4FL;
        for (var part : key) {
            for (int i = 0; i < part.length(); i++) {
                a = mixed(a ^ part.charAt(i));
                b = (b + part.charAt(i)) * 0xD6E8_FEB8_6659_FD93L;
                b ^= b >>> 32;
            }
            // What no text can add divides the parts.
            a = mixed(a ^ 0x1_0000L);
            b = mixed(b + 0x1_0000L);
        }
        return add(a, b == 0 ? 1 : b, line);
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        return mixed ^ mixed >>> 27;
    }

    private int add(long a, long b, int line) {
        if (2 * size > first.length) {
            grow();
        }
        int at = place(a, b);
        if (second[at] != 0) {
            return lines[at];
        }
        put(at, a, b, line);
        size++;
        return 0;
    }

    private int place(long a, long b) {
        int mask = first.length - 1;
        int at = (int) mixed(a) & mask;
        while (second[at] != 0 && (first[at] != a || second[at] != b)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void put(int at, long a, long b, int line) {
        first[at] = a;
        second[at] = b;
        lines[at] = line;
    }

    private void grow() {
        var oldFirst = first;
        var oldSecond = second;
        var oldLines = lines;
        first = new long[2 * oldFirst.length];
        second = new long[first.length];
        lines = Arrays.copyOf(new int[0], first.length);
        for (int i = 0; i < oldFirst.length; i++) {
            if (oldSecond[i] != 0) {
                put(place(oldFirst[i], oldSecond[i]), oldFirst[i], oldSecond[i], oldLines[i]);
            }
        }
    }
}

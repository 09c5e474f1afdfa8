package jp.kanmin.register.check.glance;

import java.util.Arrays;
import java.util.List;

/// One of a few values, found by its length and its first and last eight bytes.
final class ChoiceGlance extends Glance {

    private final boolean required;
    private final int longest;
    /// The values, each at the place that its bytes say or behind it, with at least as many places free.
    private final byte[][] values;
    private final long[] firsts;
    private final long[] lasts;

    ChoiceGlance(boolean required, List<String> choices, Encoding encoding) {
        this.required = required;
        int places = Integer.highestOneBit(4 * choices.size() + 4);
        values = new byte[places][];
        firsts = new long[places];
        lasts = new long[places];
        Arrays.fill(values, new byte[0]);
        int most = 0;
        for (var choice : choices) {
            byte[] value = encoding.bytes(choice);
            if (value.length > 0) {
                put(value);
                most = Math.max(most, value.length);
            }
        }
        longest = most;
    }

    private void put(byte[] value) {
        byte[] padded = Arrays.copyOf(value, value.length + 8);
        long first = first(padded, 0, value.length);
        long last = last(padded, 0, value.length);
        int at = place(first, last);
        while (values[at].length > 0) {
            at = next(at);
        }
        values[at] = value;
        firsts[at] = first;
        lasts[at] = last;
    }

    @Override
    public int end(byte[] b, int at) {
        int end = scan(b, at);
        int length = end - at;
        if (length == 0) {
            return required ? UNSURE : at;
        }
        if (length > longest) {
            return UNSURE;
        }
        long first = first(b, at, length);
        long last = last(b, at, length);
        for (int i = place(first, last); values[i].length > 0; i = next(i)) {
            if (firsts[i] == first && lasts[i] == last && values[i].length == length
                    && (length <= 16 || Arrays.equals(values[i], 0, length, b, at, end))) {
                return end;
            }
        }
        return UNSURE;
    }

    private static long first(byte[] b, int at, int length) {
        return Eight.first(Eight.at(b, at), Math.min(length, 8));
    }

    private static long last(byte[] b, int at, int length) {
        return length <= 8 ? length : Eight.at(b, at + length - 8);
    }

    private int place(long first, long last) {
        return (int) (((first ^ Long.rotateLeft(last, 29)) * 0x9E37_79B9_7F4A_7C15L) >>> 40)
                & (values.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (values.length - 1);
    }
}

package jp.kanmin.register.check.glance;

import java.util.BitSet;

import jp.kanmin.register.check.cell.Shape;

/// Text of a [Shape]: runs of characters of certain kinds, decoded one by one and not kept.
final class ShapeGlance extends Glance {

    private final boolean required;
    private final boolean utf8;
    private final int runs;
    /// For each run, which characters belong to it, 64 to a long.
    private final long[][] sets;
    private final int[] least;
    private final int[] most;
    /// For each run, whether it has ASCII characters only.
    private final boolean[] ascii;

    ShapeGlance(boolean required, Shape shape, Encoding encoding) {
        this.required = required;
        utf8 = encoding == Encoding.UTF_8;
        runs = shape.runs().size();
        sets = new long[runs][];
        least = new int[runs];
        most = new int[runs];
        ascii = new boolean[runs];
        for (int i = 0; i < runs; i++) {
            var run = shape.runs().get(i);
            var characters = (BitSet) run.characters().clone();
            // What ends a cell is never part of a glance.
            for (char c : new char[]{',', '"', '\n', '\r', '\t', 0}) {
                characters.clear(c);
            }
            ascii[i] = characters.length() <= 0x80;
            sets[i] = ascii[i] ? with(characters, 2) : with(characters, 1024);
            least[i] = run.least();
            most[i] = run.most();
        }
    }

    private static long[] with(BitSet set, int longs) {
        return java.util.Arrays.copyOf(set.toLongArray(), longs);
    }

    @Override
    public int end(byte[] b, int at) {
        if (isEnd(b[at])) {
            return required ? UNSURE : at;
        }
        int i = at;
        for (int run = 0; run < runs; run++) {
            i = ascii[run]
                    ? ascii(b, i, sets[run], least[run], most[run])
                    : utf8
                            ? utf8(b, i, sets[run], least[run], most[run])
                            : cp932(b, i, sets[run], least[run], most[run]);
            if (i < 0) {
                return UNSURE;
            }
        }
        return i;
    }

    private static int ascii(byte[] b, int at, long[] set, int least, int most) {
        long low = set[0];
        long high = set[1];
        int i = at;
        int behind = most > b.length - at ? b.length : at + most;
        while (i < behind) {
            byte c = b[i];
            if (c < 0 || ((c < 64 ? low : high) >>> c & 1) == 0) {
                break;
            }
            i++;
        }
        return i - at < least ? UNSURE : i;
    }

    private static int utf8(byte[] b, int at, long[] set, int least, int most) {
        int i = at;
        int count = 0;
        while (count < most) {
            int c = b[i];
            int next = i + 1;
            if (c < 0) {
                if ((c & 0xF0) != 0xE0 || (b[i + 1] & 0xC0) != 0x80 || (b[i + 2] & 0xC0) != 0x80) {
                    break;
                }
                c = (c & 0x0F) << 12 | (b[i + 1] & 0x3F) << 6 | (b[i + 2] & 0x3F);
                next = i + 3;
            }
            if ((set[c >>> 6] >>> c & 1) == 0) {
                break;
            }
            i = next;
            count++;
        }
        return count < least ? UNSURE : i;
    }

    private static int cp932(byte[] b, int at, long[] set, int least, int most) {
        int i = at;
        int count = 0;
        while (count < most) {
            int c = b[i];
            int next = i + 1;
            if (c < 0) {
                c = Encoding.twoBytes(c & 0xFF, b[i + 1] & 0xFF);
                next = i + 2;
            }
            if ((set[c >>> 6] >>> c & 1) == 0) {
                break;
            }
            i = next;
            count++;
        }
        return count < least ? UNSURE : i;
    }
}

package jp.kanmin.register.check.glance;

/// Any text in UTF-8. Most text in Japanese lists is of characters of one byte, and of three that begin with `E2` to
/// `E9`: these are checked eight bytes at a time, any other text character by character.
final class Utf8Glance extends TextGlance {

    private static final long LOW_HALVES = 0x0F0F_0F0F_0F0F_0F0FL;
    private static final long SIXES = 0x0606_0606_0606_0606L;

    Utf8Glance(boolean required) {
        super(required);
    }

    @Override
    int text(byte[] b, int at, boolean inQuotes) {
        // Marks, in the highest bit of each byte, where the bytes before ask for a further byte of their character.
        long asked = 0;
        int i = at;
        while (true) {
            long eight = Eight.at(b, i);
            long lead = eight & (eight << 1) & Eight.HIGH_BITS;
            long further = eight & ~(eight << 1) & Eight.HIGH_BITS;
            asked |= (lead << 8) | (lead << 16);
            long unusual = (asked ^ further) | (lead & ~usual(eight));
            long low = Eight.belowHyphen(eight);
            if ((low | unusual) != 0) {
                int stop = stop(b, i, low, inQuotes);
                // Up to the stop, itself included: it may stand where a further byte is asked for.
                if ((unusual & upTo(stop - i)) != 0) {
                    return oneByOne(b, at, inQuotes);
                }
                if (stop < i + 8) {
                    return stop;
                }
            }
            asked = (lead >>> 56) | (lead >>> 48);
            i += 8;
        }
    }

    @Override
    boolean mayBeBlank(byte[] b, int at) {
        // The blanks between U+1680 and U+205F, and the ideographic one.
        return b[at] == (byte) 0xE1 || b[at] == (byte) 0xE2
                || (b[at] == (byte) 0xE3 && b[at + 1] == (byte) 0x80);
    }

    /// Marks the bytes that are `E2` to `E9`, if they are above `C0`.
    private static long usual(long eight) {
        return (eight << 2) & ~(eight << 3) & (((eight & LOW_HALVES) + SIXES) << 4);
    }

    private static long upTo(int last) {
        return last < 7 ? (2L << (8 * last + 7)) - 1 : -1;
    }

    /// The first of eight bytes that ends the text; the place behind them when none does.
    private static int stop(byte[] b, int from, long low, boolean inQuotes) {
        for (long marks = low; marks != 0; marks &= marks - 1) {
            int at = from + (Long.numberOfTrailingZeros(marks) >>> 3);
            if (b[at] >= 0 && stops(b[at], inQuotes)) {
                return at;
            }
        }
        return from + 8;
    }

    private static int oneByOne(byte[] b, int at, boolean inQuotes) {
        int i = at;
        while (true) {
            if (b[i] >= 0) {
                if (stops(b[i], inQuotes)) {
                    return i;
                }
                i++;
            } else {
                int length = Utf8.length(b, i);
                if (length == 0) {
                    return UNSURE;
                }
                i += length;
            }
        }
    }
}

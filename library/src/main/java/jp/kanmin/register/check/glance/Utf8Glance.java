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
                int length = length(b, i);
                if (length == 0) {
                    return UNSURE;
                }
                i += length;
            }
        }
    }

    /// How many bytes the character has that begins at `at` with a byte above 127; 0 when there is none, or it is
    /// `U+FFFD`, which stands for one that was lost before.
    private static int length(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int character = lead & (0x7F >>> length);
        for (int i = 1; i < length; i++) {
            if ((b[at + i] & 0xC0) != 0x80) {
                return 0;
            }
            character = (character << 6) | (b[at + i] & 0x3F);
        }
        boolean isOne = switch (length) {
            case 2 -> true;
            case 3 -> character >= 0x800 && character != 0xFFFD
                    && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
            default -> character >= 0x1_0000 && character <= Character.MAX_CODE_POINT;
        };
        return isOne ? length : 0;
    }

    /// The character of three bytes that begins at `at`; 0 when there is none. One below 0x800, or a half of a pair, is
    /// none either: whoever asks has to refuse it.
    static char three(byte[] b, int at) {
        int bytes = (int) Eight.at(b, at);
        return (bytes & 0xC0_C0F0) == 0x80_80E0
                ? (char) (((bytes & 0x0F) << 12) | ((bytes >>> 2) & 0xFC0) | ((bytes >>> 16) & 0x3F))
                : 0;
    }
}

package jp.kanmin.register.check.glance;

import java.util.Arrays;
import java.util.BitSet;

import jp.kanmin.text.Decoded;

/// Any text in CP932.
final class Cp932Glance extends TextGlance {

    private static final int PAIRS = 1 << 16;

    /// Each character of two bytes; 0 where there is none.
    private static final char[] CHARACTERS = characters();
    /// Which pairs of bytes are a character, 64 to a long: small enough to stay near the processor.
    private static final long[] PAIR = pairs();
    /// Which bytes above 127 are a character alone.
    private static final long[] SINGLE = singles();

    Cp932Glance(boolean required) {
        super(required);
    }

    @Override
    int text(byte[] b, int at, boolean inQuotes) {
        int i = at;
        while (true) {
            byte c = b[i];
            if (c >= 0) {
                if (stops(c, inQuotes)) {
                    return i;
                }
                i++;
            } else if (isPair(c, b[i + 1])) {
                i += 2;
            } else if (isSingle(c)) {
                i++;
            } else {
                return UNSURE;
            }
        }
    }

    @Override
    boolean mayBeBlank(byte[] b, int at) {
        return b[at] == (byte) 0x81 && b[at + 1] == 0x40;
    }

    /// Whether two bytes are one character.
    private static boolean isPair(byte lead, byte trail) {
        int pair = index(lead, trail);
        return ((PAIR[pair >>> 6] >>> pair) & 1) != 0;
    }

    /// Whether a byte above 127 is a character alone.
    private static boolean isSingle(byte c) {
        return ((SINGLE[(c >>> 6) & 1] >>> c) & 1) != 0;
    }

    /// The character that two bytes are; 0 when they are none.
    static char pair(byte lead, byte trail) {
        return CHARACTERS[index(lead, trail)];
    }

    private static int index(byte lead, byte trail) {
        return ((lead & 0xFF) << 8) | (trail & 0xFF);
    }

    private static char[] characters() {
        var table = new char[PAIRS];
        for (int lead = 0x81; lead <= 0xFC; lead++) {
            for (int trail = 0x40; trail <= 0xFC && (lead < 0xA0 || lead > 0xDF); trail++) {
                var text = decoded(lead, trail);
                if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
                    table[(lead << 8) | trail] = text.charAt(0);
                }
            }
        }
        return table;
    }

    private static String decoded(int... bytes) {
        var all = new byte[bytes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return new String(all, Decoded.WINDOWS_31J);
    }

    private static long[] pairs() {
        var pairs = new BitSet(PAIRS);
        for (int pair = 0; pair < PAIRS; pair++) {
            pairs.set(pair, CHARACTERS[pair] != 0);
        }
        return Arrays.copyOf(pairs.toLongArray(), PAIRS >>> 6);
    }

    private static long[] singles() {
        var singles = new long[2];
        for (int c = 0x80; c <= 0xFF; c++) {
            if (!decoded(c).equals("\uFFFD")) {
                singles[(c >>> 6) & 1] |= 1L << c;
            }
        }
        return singles;
    }
}

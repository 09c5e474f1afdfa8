package jp.kanmin.register.check.glance;

import java.util.Arrays;
import java.util.BitSet;

import jp.kanmin.register.check.cell.Shape;

/// A run of a [Shape], ready to be looked for in bytes.
final class Run {

    /// How a run is looked for.
    enum Kind {
        /// One ASCII character, once.
        SIGN,
        /// Up to eight digits.
        DIGITS,
        /// ASCII characters only.
        ASCII,
        /// Any characters, in UTF-8.
        UTF_8,
        /// Any characters, in CP932.
        CP932
    }

    final Kind kind;
    final int least;
    final int most;
    /// Which of the first 64 characters belong to it, and which of the next.
    private final long low;
    private final long high;
    /// Which of the characters of several bytes, 64 to a long.
    private final long[] wide;

    Run(Shape.Run run, Encoding encoding) {
        var characters = (BitSet) run.characters().clone();
        // What ends a cell is never part of a glance, nor what is no character.
        for (char c : new char[]{',', '"', '\n', '\r', '\t', 0, '\uFFFD'}) {
            characters.clear(c);
        }
        characters.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        kind = kind(run, characters, encoding);
        least = run.least();
        most = run.most();
        wide = Arrays.copyOf(characters.toLongArray(), 1024);
        low = wide[0];
        high = wide[1];
        // In UTF-8 we look at characters of three bytes only, which are none below this one.
        Arrays.fill(wide, 0, encoding == Encoding.UTF_8 ? 0x800 / 64 : 2, 0);
    }

    private static Kind kind(Shape.Run run, BitSet characters, Encoding encoding) {
        if (characters.length() > 0x80) {
            return encoding == Encoding.UTF_8 ? Kind.UTF_8 : Kind.CP932;
        }
        boolean isDigits = characters.cardinality() == 10 && characters.nextSetBit(0) == '0'
                && characters.length() == '9' + 1;
        return isDigits && run.most() <= 8
                ? Kind.DIGITS
                : run.least() == 1 && run.most() == 1 ? Kind.SIGN : Kind.ASCII;
    }

    /// Whether an ASCII character belongs to it; false for a byte of any other.
    boolean has(byte ascii) {
        return ascii >= 0 && (((ascii < 64 ? low : high) >>> ascii) & 1) != 0;
    }

    /// Whether a character of several bytes belongs to it; 0 is none.
    boolean has(char character) {
        return ((wide[character >>> 6] >>> character) & 1) != 0;
    }
}

package jp.kanmin.register.check.glance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes looked at as one number, the first of them in its lowest bits.
final class Eight {

    /// The highest bit of each byte.
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long HYPHENS = 0x2D2D_2D2D_2D2D_2D2DL;
    /// What lifts a byte above 127 when it is more than nine.
    private static final long ABOVE_NINE = 0x7676_7676_7676_7676L;

    private Eight() {}

    /// The eight bytes from `at` on.
    static long at(byte[] b, int at) {
        return (long) LONGS.get(b, at);
    }

    /// How many of the first bytes are digits.
    static int digits(long eight) {
        long values = eight ^ ZEROS;
        long others = (((values & ~HIGH_BITS) + ABOVE_NINE) | values) & HIGH_BITS;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /// The number that the first bytes write.
    ///
    /// @param count how many digits, 1 to 8
    static long number(long eight, int count) {
        long values = (eight ^ ZEROS) << (64 - 8 * count);
        long pairs = (values * 10 + (values >>> 8)) & 0x00FF_00FF_00FF_00FFL;
        long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000_FFFF_0000_FFFFL;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
    }

    /// The first bytes alone, the others zero.
    ///
    /// @param count how many, 1 to 8
    static long first(long eight, int count) {
        return eight & (-1L >>> (64 - 8 * count));
    }

    /// Marks by their highest bit all bytes below the hyphen: whatever ends a cell, and controls, are among them, and
    /// nearly nothing else in Japanese text is. A byte behind a marked one may be marked wrongly.
    static long belowHyphen(long eight) {
        return (eight - HYPHENS) & ~eight & HIGH_BITS;
    }
}

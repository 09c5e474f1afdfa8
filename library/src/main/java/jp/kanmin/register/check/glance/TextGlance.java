package jp.kanmin.register.check.glance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Any text: everything up to the next sign that ends a cell, eight bytes at a time.
final class TextGlance extends Glance {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /// All signs that end a cell, and controls, are below the hyphen; nearly nothing else in Japanese text is.
    private static final long HYPHENS = 0x2D2D_2D2D_2D2D_2D2DL;

    private final boolean required;

    TextGlance(boolean required) {
        this.required = required;
    }

    @Override
    public int end(byte[] b, int at) {
        int end = scan(b, at);
        return end == at && required ? UNSURE : end;
    }

    /// The next byte from `at` on that ends a cell, or is a control.
    static int scan(byte[] b, int at) {
        int i = at;
        while (i + 8 <= b.length) {
            long word = (long) LONGS.get(b, i);
            long low = (word - HYPHENS) & ~word & HIGH_BITS;
            while (low != 0) {
                int j = i + (Long.numberOfTrailingZeros(low) >>> 3);
                byte c = b[j];
                if (c == ',' || c < ' ' || c == '"') {
                    return j;
                }
                low &= low - 1;
            }
            i += 8;
        }
        return b.length - 1;
    }

    @Override
    public int quoted(byte[] b, int at) {
        int i = at;
        while (i + 8 <= b.length) {
            long word = (long) LONGS.get(b, i);
            long low = (word - HYPHENS) & ~word & HIGH_BITS;
            while (low != 0) {
                int j = i + (Long.numberOfTrailingZeros(low) >>> 3);
                byte c = b[j];
                if (c == '"') {
                    return b[j + 1] == '"' || (j == at && required) ? UNSURE : j + 1;
                }
                if (c < ' ') {
                    return UNSURE;
                }
                low &= low - 1;
            }
            i += 8;
        }
        return UNSURE;
    }
}

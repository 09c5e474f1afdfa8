package jp.kanmin.text.glyph;

import java.util.Arrays;

/// Radical code points (U+2E80–2FDF), which PDF extraction writes in place of ordinary ideographs, and the
/// ideograph each stands for in its Japanese form. `radicals.txt` says where this departs from NFKC.
public final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FDF;
    private static final String[] RADICAL = new String[LAST - FIRST + 1];
    private static final String[] IDEOGRAPH = new String[LAST - FIRST + 1];

    static {
        Arrays.setAll(RADICAL, i -> Character.toString(FIRST + i));
        Arrays.fill(IDEOGRAPH, "");
        for (var line : Table.read("radicals.txt")) {
            IDEOGRAPH[Integer.parseInt(line.getFirst(), 16) - FIRST] = line.get(2);
        }
    }

    private Radicals() {}

    public static boolean isRadical(char c) {
        return c >= FIRST && c <= LAST;
    }

    /// The ideograph a radical stands for, at times outside the BMP; empty for what stands for none.
    public static String ideograph(char c) {
        return isRadical(c) ? IDEOGRAPH[c - FIRST] : "";
    }

    /// The radical itself as a string, one and the same each time.
    public static String radical(char c) {
        return RADICAL[c - FIRST];
    }
}

package jp.kanmin.table.rule.profile;

import java.nio.charset.Charset;
import java.util.BitSet;

/// Signs that are not in JIS X 0208 and look different or are missing from machine to machine: what Windows added to
/// Shift_JIS, half-width kana, private characters, enclosed and squared signs, variation selectors, pictures.
public final class PlatformSigns {

    /// The rows of windows-31j that makers filled, from the first to the last byte.
    private static final int[][] ROWS = {{0x87, 0x87}, {0xED, 0xEE}, {0xFA, 0xFC}};
    private static final BitSet SIGNS = signs();

    private PlatformSigns() {}

    /// Whether a UTF-16 unit is, or is part of, such a sign.
    public static boolean contains(char sign) {
        return sign >= 0x2100 && SIGNS.get(sign);
    }

    /// The first such sign of a text; empty when there is none.
    public static String firstOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (contains(text.charAt(at))) {
                return text.substring(at, text.offsetByCodePoints(at, 1));
            }
        }
        return "";
    }

    private static BitSet signs() {
        var signs = new BitSet(0x10000);
        var windows = Charset.forName("windows-31j");
        var standard = Charset.forName("Shift_JIS").newEncoder();
        for (var row : ROWS) {
            for (int first = row[0]; first <= row[1]; first++) {
                for (int second = 0x40; second <= 0xFC; second++) {
                    var sign = new String(new byte[]{(byte) first, (byte) second}, windows);
                    if (sign.length() == 1 && sign.charAt(0) != '�' && !standard.canEncode(sign.charAt(0))) {
                        signs.set(sign.charAt(0));
                    }
                }
            }
        }
        signs.set(0x2150, 0x2190);
        signs.set(0x2460, 0x2500);
        signs.set(0x3200, 0x3400);
        signs.set(0xE000, 0xF900);
        signs.set(0xFE00, 0xFE10);
        signs.set(0xFF61, 0xFFA0);
        signs.set(0xD83C, 0xD83F);
        signs.set(0xDB40);
        for (var kept : new char[]{'￢', '～', '－', '∥', '￤', '＇', '＂'}) {
            signs.clear(kept);
        }
        return signs;
    }
}

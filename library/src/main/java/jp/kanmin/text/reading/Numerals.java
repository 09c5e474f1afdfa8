package jp.kanmin.text.reading;

import java.util.OptionalInt;
import jp.kanmin.text.glyph.Radicals;

/// Digits and kanji numerals, and the text in which readers look for them.
public final class Numerals {

    private static final String KANJI = "〇一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String BLANKS_TO_FILL = "○◯□△▲×●■?？＿_＊*";

    private Numerals() {}

    /// The text in one width and with one sign for each thing, character by character, so that offsets stay:
    /// digits and letters half-width, every dash `-`, every wave `~`, every blank a space, every sign that holds a
    /// place open `〇`, radicals their ideographs.
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c == '?' || c == '_' || c == '*' ? '〇' : c;
        }
        if (Radicals.isRadical(c)) {
            var ideograph = Radicals.ideograph(c);
            return ideograph.length() == 1 ? ideograph.charAt(0) : c;
        }
        if ((c >= 'α' && c <= 'ω') || BLANKS_TO_FILL.indexOf(c) >= 0) {
            return '〇';
        }
        return switch (c) {
            case '　', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
            case '〜', '～', '∼', '˜', '∿' -> '~';
            case '‐', '‑', '‒', '–', '—', '―', '−', '－', '─', '━' -> '-';
            case '。', '、', '・' -> c;
            default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        };
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A letter or digit of ASCII, which is never the end of a Japanese word.
    public static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    public static boolean isKanji(char c) {
        return KANJI.indexOf(c) >= 0 || TENS.indexOf(c) >= 0;
    }

    /// The value of kanji numerals below 10,000, written as 二十九 or as 二〇二六.
    public static OptionalInt kanji(String text) {
        boolean byPlaces = text.chars().noneMatch(c -> TENS.indexOf(c) >= 0);
        if (text.isEmpty() || text.length() > 7 || (byPlaces && text.length() > 4)) {
            return OptionalInt.empty();
        }
        int sum = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            int value = KANJI.indexOf(text.charAt(i));
            int unit = (int) Math.pow(10, TENS.indexOf(text.charAt(i)) + 1);
            if (value >= 0) {
                if (!byPlaces && digit >= 0) {
                    return OptionalInt.empty();
                }
                digit = byPlaces ? 10 * Math.max(0, digit) + value : value;
            } else if (unit > 1 && unit < lastUnit) {
                sum += unit * (digit < 0 ? 1 : digit);
                lastUnit = unit;
                digit = -1;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(sum + Math.max(0, digit));
    }
}

package jp.kanmin.app.store.search.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as it is written, sign by sign: each in its ordinary form, width and case folded, blanks dropped except
/// between Latin words, marks that cannot be seen dropped. Unlike in the folded form, a piece of the text stays a piece
/// of its form, and each sign knows where it came from.
public final class Written {

    private static final String SMALL = "ぁぃぅぇぉゕゖ";
    private static final String LARGE = "あいうえおかけ";

    private final String text;
    private final int[] from;
    private final int[] to;

    private Written(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /// The form of a text.
    public static Written of(String source) {
        var form = new Builder(source.length());
        boolean blank = false;
        for (int i = 0; i < source.length();) {
            int end = endOfSign(source, i);
            int c = source.codePointAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!isUnseen(c)) {
                var sign = sign(source, c, i, end);
                if (blank && form.endsLatin() && sign.charAt(0) < 0x80) {
                    form.add(" ", i, i);
                }
                blank = false;
                form.add(sign, i, end);
            }
            i = end;
        }
        return form.done();
    }

    public String text() {
        return text;
    }

    /// The same in hiragana, small vowels as large ones. It has the same length.
    public String kana() {
        var out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (c >= 'ァ' && c <= 'ヶ') {
                c = (char) (c - 'ァ' + 'ぁ');
            }
            int small = c < 'ぁ' || c > 'ゖ' ? -1 : SMALL.indexOf(c);
            out[i] = small < 0 ? c : LARGE.charAt(small);
        }
        return new String(out);
    }

    /// The same without any blank.
    public Written solid() {
        if (text.indexOf(' ') < 0) {
            return this;
        }
        var form = new Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                form.add(text.substring(i, i + 1), from[i], to[i]);
            }
        }
        return form.done();
    }

    /// Where in the source the sign at a place of this form begins.
    public int start(int place) {
        return from[place];
    }

    /// Where in the source the sign at a place of this form ends.
    public int end(int place) {
        return to[place];
    }

    private static String sign(String source, int c, int start, int end) {
        var ordinary = Glyphs.ordinary(c);
        if (ordinary != null) {
            return ordinary;
        }
        if (end - start == 1 && (c < 0x80 || isPlain((char) c))) {
            return c >= 'A' && c <= 'Z' ? Character.toString(c + ('a' - 'A')) : source.substring(start, end);
        }
        var folded = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.isEmpty() ? source.substring(start, end) : folded;
    }

    /// A character with the marks that belong to it, such as ﾃ and ﾞ.
    private static int endOfSign(String source, int start) {
        int end = start + Character.charCount(source.codePointAt(start));
        while (end < source.length() && isMark(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || c == '\u3099' || c == '\u309A' || (c >= 0x0300 && c <= 0x036F)
                || c == '\u20DD';
    }

    private static boolean isPlain(char c) {
        return (c >= 'ぁ' && c <= 'ー' && c != '゛' && c != '゜' && c != 'ゟ') || (c >= 0x4E00 && c <= 0x9FFF);
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isUnseen(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
                || Character.getType(c) == Character.FORMAT;
    }

    private static final class Builder {
        private final StringBuilder text;
        private int[] from;
        private int[] to;

        Builder(int length) {
            text = new StringBuilder(length);
            from = new int[length];
            to = new int[length];
        }

        boolean endsLatin() {
            return !text.isEmpty() && text.charAt(text.length() - 1) < 0x80;
        }

        void add(String sign, int start, int end) {
            int needed = text.length() + sign.length();
            if (needed > from.length) {
                from = Arrays.copyOf(from, needed + 16 + needed / 2);
                to = Arrays.copyOf(to, from.length);
            }
            Arrays.fill(from, text.length(), needed, start);
            Arrays.fill(to, text.length(), needed, end);
            text.append(sign);
        }

        Written done() {
            return new Written(text.toString(), from, to);
        }
    }
}

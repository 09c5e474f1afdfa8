package jp.kanmin.app.store.search;

import java.nio.charset.StandardCharsets;

/// Bounds of texts.
final class Cut {

    private Cut() {}

    /// The beginning of a text; no character is cut in half.
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /// The text with what is left of half a character replaced, which could not be stored.
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// As it is shown: one line, no control characters, no halves of characters.
    static String shown(int longest, String text) {
        var source = Cut.to(longest, text);
        var out = new StringBuilder(source.length());
        boolean blank = false;
        for (int i = 0; i < source.length();) {
            int c = source.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) || c == ' ' || c == '\u2028' || c == '\u2029') {
                blank = !out.isEmpty();
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        }
        return out.toString();
    }
}

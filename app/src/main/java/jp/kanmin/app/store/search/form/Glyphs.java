package jp.kanmin.app.store.search.form;

import java.util.HashMap;
import java.util.Map;

import jp.kanmin.text.glyph.OldGlyphs;
import jp.kanmin.text.glyph.Radicals;

import org.jspecify.annotations.Nullable;

/// The ordinary form of a character that is written in several: 髙 as 高, 會 as 会, the radical ⼈ as 人.
final class Glyphs {

    private static final Map<Integer, String> VARIANTS = new HashMap<>();

    static {
        for (var line : Lines.of("variants.txt")) {
            var forms = line.split(" ", -1);
            for (int i = 1; i < forms.length; i++) {
                VARIANTS.put(forms[i].codePointAt(0), forms[0]);
            }
        }
    }

    private Glyphs() {}

    /// The ordinary form; null where the character is its own.
    static @Nullable String ordinary(int character) {
        if (character < 0x2E80) {
            return null;
        }
        var ordinary = VARIANTS.get(character);
        if (ordinary != null || character > Character.MAX_VALUE) {
            return ordinary;
        }
        char c = (char) character;
        if (Radicals.isRadical(c)) {
            var ideograph = Radicals.ideograph(c);
            return ideograph.isEmpty() ? null : ideograph;
        }
        return OldGlyphs.isOld(c) ? Character.toString(OldGlyphs.ordinary(c)) : null;
    }

    /// The text with each character in its ordinary form.
    static String ordinary(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            var ordinary = ordinary(c);
            if (ordinary != null && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                if (ordinary == null) {
                    out.appendCodePoint(c);
                } else {
                    out.append(ordinary);
                }
            }
            i += Character.charCount(c);
        }
        return out == null ? text : out.toString();
    }
}

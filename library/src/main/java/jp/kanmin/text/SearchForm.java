package jp.kanmin.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kanmin.text.glyph.LookAlikes;
import jp.kanmin.text.glyph.Spellings;

/// A form of a text in which titles and names are compared, never shown: characters mended, width, case and kana
/// folded (katakana to hiragana, ① to 1), dashes, waves and the circles 〇○◯ alike, blanks beside Japanese characters
/// dropped, a long mark at the end of a katakana word dropped (サーバー), and the spellings of `spellings.txt` unified
/// (雛型, 雛形, ひな形).
public final class SearchForm {

    private static final String CIRCLES = "○◯\u20DD";
    private static final String DASHES = "‐‑‒–—―−－─━➖⁃﹣";
    private static final String WAVES = "〜～∼∿˜";
    // Each pattern begins with the sign it is about, so that a text is passed over quickly.
    /// The half-width hyphen that is typed in place of a long mark: デ-タ.
    private static final Pattern HYPHEN_IN_KATAKANA = Pattern.compile("-(?<=[ァ-ヺ]-)(?=[ァ-ヺ])");
    private static final Pattern LONG_MARK_AT_END = Pattern.compile("ー(?<=[ァ-ヺー][ァ-ヺー][ァ-ヺ]ー)(?![ァ-ヺー])");
    private static final Pattern DOT_IN_KATAKANA = Pattern.compile("・(?<=[ァ-ヺー]・)(?=[ァ-ヺー])");
    private static final Pattern LONE_LONG_MARK = Pattern.compile("ー(?<![ぁ-ゖァ-ヺー]ー)");
    private static final char FIRST_HALF_OF_SELECTORS = '\uDB40';
    private static final Pattern VARIATION_SELECTORS = Pattern
            .compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern MARKS_AFTER_JAPANESE = Pattern
            .compile("[,.](?<=[ぁ-ゖァ-ヺー一-鿿][,.])(?![0-9a-z])");
    /// What one pass brings together, such as a kana and a loose voice mark, the next one folds.
    private static final int PASSES = 8;
    private static final Spellings SPELLINGS = new Spellings(SearchForm::letters);

    private SearchForm() {}

    /// The search form of the text. Applying it again changes nothing more.
    public static String of(String text) {
        var form = text;
        for (int i = 0; i < PASSES; i++) {
            var next = SPELLINGS.unified(letters(Repair.print(form).text()));
            if (next.equals(form)) {
                return form;
            }
            form = next;
        }
        return form;
    }

    /// Whether two titles differ in spelling only.
    public static boolean same(String a, String b) {
        return of(a).equals(of(b));
    }

    private static String letters(String text) {
        var folded = Normalizer.normalize(signs(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (mayVary(folded)) {
            folded = VARIATION_SELECTORS.matcher(folded).replaceAll("");
        }
        folded = replaced(folded, '-', HYPHEN_IN_KATAKANA, "ー");
        folded = replaced(folded, '・', DOT_IN_KATAKANA, "");
        folded = replaced(folded, 'ー', LONG_MARK_AT_END, "");
        folded = replaced(folded, 'ー', LONE_LONG_MARK, "-");
        if (folded.indexOf(',') >= 0 || folded.indexOf('.') >= 0) {
            folded = MARKS_AFTER_JAPANESE.matcher(folded)
                    .replaceAll(mark -> mark.group().equals(",") ? "、" : "。");
        }
        return withoutBlanks(hiragana(folded));
    }

    private static boolean mayVary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\uFE00' && c <= '\uFE0F') || c == FIRST_HALF_OF_SELECTORS) {
                return true;
            }
        }
        return false;
    }

    private static String replaced(String text, char sign, Pattern pattern, String by) {
        return text.indexOf(sign) < 0 ? text : pattern.matcher(text).replaceAll(by);
    }

    /// Dashes, waves and circles as one sign each.
    private static String signs(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(sign(text.charAt(i)));
        }
        return out.toString();
    }

    private static char sign(char c) {
        if (c < 0x80 || isKanaOrHan(c)) {
            return c;
        }
        return DASHES.indexOf(c) >= 0 ? '-' : WAVES.indexOf(c) >= 0 ? '~' : CIRCLES.indexOf(c) >= 0 ? '〇' : c;
    }

    /// ヴァ as バ, small vowels as large ones, katakana as hiragana.
    private static String hiragana(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ヴ' || c == 'ゔ') {
                int vowel = i + 1 < text.length() ? "ァィェォぁぃぇぉ".indexOf(text.charAt(i + 1)) : -1;
                out.append(vowel < 0 ? 'ぶ' : "ばびべぼ".charAt(vowel % 4));
                i += vowel < 0 ? 0 : 1;
            } else if (c < 'ぁ' || c > 'ヶ') {
                out.append(c);
            } else {
                char small = c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c;
                int vowel = "ぁぃぅぇぉゕゖ".indexOf(small);
                out.append(vowel < 0 ? small : "あいうえおかけ".charAt(vowel));
            }
        }
        return out.toString();
    }

    /// Blanks stay between two words in Latin letters or digits only, as one.
    private static String withoutBlanks(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty() && c < 0x80 && out.charAt(out.length() - 1) < 0x80) {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isKanaOrHan(char c) {
        return LookAlikes.isHan(c) || LookAlikes.isHiragana(c) || LookAlikes.isKatakana(c);
    }
}

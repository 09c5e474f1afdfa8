package jp.kanmin.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kanmin.text.glyph.Spellings;

/// A form of a text in which titles and names are compared, never shown: characters mended, width, case and kana
/// folded (katakana to hiragana, ① to 1), dashes, waves and the circles 〇○◯ alike, blanks beside Japanese characters
/// dropped, a long mark at the end of a katakana word dropped (サーバー), and the spellings of `spellings.txt` unified
/// (雛型, 雛形, ひな形).
public final class SearchForm {

    private static final Pattern CIRCLES = Pattern.compile("[○◯⃝]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−－─━➖⁃﹣]");
    private static final Pattern WAVES = Pattern.compile("[〜～∼∿˜]");
    /// The half-width hyphen that is typed in place of a long mark: デ-タ.
    private static final Pattern HYPHEN_IN_KATAKANA = Pattern.compile("(?<=[ァ-ヺ])-(?=[ァ-ヺ])");
    private static final Pattern LONG_MARK_AT_END = Pattern.compile("(?<=[ァ-ヺー][ァ-ヺー][ァ-ヺ])ー(?![ァ-ヺー])");
    private static final Pattern DOT_IN_KATAKANA = Pattern.compile("(?<=[ァ-ヺー])・(?=[ァ-ヺー])");
    private static final Pattern LONE_LONG_MARK = Pattern.compile("(?<![ぁ-ゖァ-ヺー])ー");
    private static final Pattern VARIATION_SELECTORS = Pattern
            .compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern MARKS_AFTER_JAPANESE = Pattern.compile("(?<=[ぁ-ゖァ-ヺー一-鿿])[,.](?![0-9a-z])");
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
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = DASHES.matcher(folded).replaceAll("-");
        folded = WAVES.matcher(folded).replaceAll("~");
        folded = CIRCLES.matcher(folded).replaceAll("〇");
        folded = VARIATION_SELECTORS.matcher(folded).replaceAll("");
        folded = HYPHEN_IN_KATAKANA.matcher(folded).replaceAll("ー");
        folded = DOT_IN_KATAKANA.matcher(folded).replaceAll("");
        folded = LONG_MARK_AT_END.matcher(folded).replaceAll("");
        folded = LONE_LONG_MARK.matcher(folded).replaceAll("-");
        folded = MARKS_AFTER_JAPANESE.matcher(folded)
                .replaceAll(mark -> mark.group().equals(",") ? "、" : "。");
        return withoutBlanks(hiragana(folded));
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
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
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
}

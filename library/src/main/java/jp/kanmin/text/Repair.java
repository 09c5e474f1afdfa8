package jp.kanmin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.text.glyph.LookAlikes;
import jp.kanmin.text.glyph.OldGlyphs;
import jp.kanmin.text.glyph.Radicals;
import jp.kanmin.text.glyph.WordFits;

/// Mends characters that extraction from PDF and Word files damaged. Lines, blanks, widths and names stay.
///
/// What is mended: radical code points; the private-use bullets of symbol fonts (U+F06C, U+F075, U+F0D8 become
/// `・`); an enclosing circle that encloses nothing (`○`); a Greek letter written as a formula (`$\beta$`); and,
/// where [jp.kanmin.text.glyph.Vocabulary] confirms the word, foreign look-alike letters and old or simplified
/// forms. Everything else that looks damaged is reported as a [Doubt].
///
/// Variant ideographs of names (髙, 﨑, 𠮷, variation selectors) never change.
public final class Repair {

    private static final long[] WATCHED = watched();
    private static final Map<String, String> GREEK = greek();
    private static final int LONGEST_FORMULA = 14;

    private final String text;
    private final StringBuilder out;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int copied;
    private boolean wordsToCheck;

    private Repair(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /// The text with its characters mended. Where nothing needs mending the same string comes back, after one look
    /// at each character; mending twice changes nothing more.
    public static Repaired print(String text) {
        int first = nextWatched(text, 0);
        if (first == text.length()) {
            return Repaired.unchanged(text);
        }
        var repair = new Repair(text);
        var characters = repair.characters(first);
        return repair.wordsToCheck ? characters.then(words(characters.text())) : characters;
    }

    private Repaired characters(int first) {
        for (int i = first; i < text.length(); i = nextWatched(text, i)) {
            i = character(i);
        }
        if (edits.isEmpty()) {
            return new Repaired(text, List.of(), doubts);
        }
        out.append(text, copied, text.length());
        return new Repaired(out.toString(), edits, doubts);
    }

    /// Mends the watched character at `i` and says where to go on.
    private int character(int i) {
        char c = text.charAt(i);
        if (Radicals.isRadical(c)) {
            var ideograph = Radicals.ideograph(c);
            if (!ideograph.isEmpty()) {
                wordsToCheck |= OldGlyphs.isOld(ideograph.charAt(0));
                replace(i, Radicals.radical(c), ideograph, Edit.Kind.RADICAL);
            }
        } else if (c == '\u20DD') {
            if (isAlone(i)) {
                replace(i, "\u20DD", "○", Edit.Kind.BULLET);
            }
        } else if (c == '\uF06C' || c == '\uF075' || c == '\uF0D8') {
            replace(i, Character.toString(c), "・", Edit.Kind.BULLET);
        } else if (c == '$') {
            return formula(i);
        } else if (LookAlikes.isForeign(c) || OldGlyphs.isOld(c)) {
            wordsToCheck = true;
        } else {
            return doubt(i);
        }
        return i + 1;
    }

    /// Nothing to enclose: the circle stands at the beginning of a line or behind a blank.
    private boolean isAlone(int i) {
        return i == 0 || text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '　'
                || text.charAt(i - 1) == '\u00A0';
    }

    /// `$\beta$` is a Greek letter, whatever else stands between dollar signs is not ours.
    private int formula(int i) {
        if (i + 2 >= text.length() || text.charAt(i + 1) != '\\') {
            return i + 1;
        }
        int close = text.indexOf('$', i + 2, Math.min(text.length(), i + LONGEST_FORMULA));
        var letter = close < 0 ? null : GREEK.get(text.substring(i + 2, close));
        if (letter == null) {
            return i + 1;
        }
        wordsToCheck = true;
        replace(i, text.substring(i, close + 1), letter, Edit.Kind.MARKUP);
        return close + 1;
    }

    private void replace(int i, String from, String to, Edit.Kind kind) {
        out.append(text, copied, i).append(to);
        copied = i + from.length();
        edits.add(new Edit(i, from, to, kind));
    }

    private int doubt(int i) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        int type = Character.getType(c);
        if (type == Character.PRIVATE_USE) {
            doubt(i, end, "外字（私用領域の文字）です。元の文書で字の形を確かめてください。",
                    "private-use character; look up its shape in the original");
        } else if (type == Character.SURROGATE) {
            doubt(i, end, "文字の半分だけが残っています。", "half of a character");
        } else if (c == '\uFFFD') {
            doubt(i, end, "読み込みの際に失われた文字です。", "character lost in decoding");
        } else if (c == '〓') {
            doubt(i, end, "外字の代わりの記号（げた）です。", "geta mark in place of a character");
        } else if (c >= 0x80 && c < 0xA0) {
            doubt(i, end, "表示されない制御文字です。", "invisible control character");
        }
        return end;
    }

    private void doubt(int start, int end, String ja, String en) {
        doubts.add(new Doubt(start, text.substring(start, end), ja, en));
    }

    private static Repaired words(String text) {
        var repair = new Repair(text);
        for (var fit : WordFits.in(text)) {
            if (!fit.word().isEmpty()) {
                repair.letters(fit);
            } else if (fit.foreign()) {
                repair.doubt(fit.start(), fit.end(), "日本語の語の中に外国の文字が混じっています。",
                        "foreign letters inside a Japanese word");
            } else {
                repair.doubt(fit.start(), fit.end(), "日本語の文の中に簡体字があります。",
                        "simplified Chinese form in Japanese text");
            }
        }
        return repair.characters(text.length());
    }

    private void letters(WordFits.Fit fit) {
        var kind = fit.foreign() ? Edit.Kind.LOOKALIKE : Edit.Kind.OLD_GLYPH;
        for (int i = fit.start(); i < fit.end(); i++) {
            char right = fit.word().charAt(i - fit.start());
            if (text.charAt(i) != right) {
                replace(i, text.substring(i, i + 1), Character.toString(right), kind);
            }
        }
    }

    private static int nextWatched(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if ((WATCHED[c >> 6] & 1L << c) != 0) {
                return i;
            }
        }
        return length;
    }

    private static long[] watched() {
        var set = new long[1024];
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean watch = Radicals.isRadical((char) c) || LookAlikes.isForeign((char) c)
                    || OldGlyphs.isOld((char) c)
                    || (c >= 0x80 && c < 0xA0) || (c >= 0xD800 && c <= 0xF8FF)
                    || c == '$' || c == '\u20DD' || c == '\uFFFD' || c == '〓';
            if (watch) {
                set[c >> 6] |= 1L << c;
            }
        }
        return set;
    }

    private static Map<String, String> greek() {
        var names = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota",
                "kappa",
                "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigmaf", "sigma", "tau", "upsilon",
                "phi", "chi",
                "psi", "omega");
        var letters = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            letters.put(names.get(i), Character.toString('α' + i));
            letters.put(Character.toUpperCase(names.get(i).charAt(0)) + names.get(i).substring(1),
                    Character.toString('Α' + i));
        }
        letters.remove("Sigmaf");
        letters.put("varphi", "φ");
        letters.put("varepsilon", "ε");
        return Map.copyOf(letters);
    }
}

package jp.kanmin.text.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the words in a text that the vocabulary confirms although some of their letters are wrong, and the places
/// where letters are wrong but no word confirms what they should be.
///
/// Every run of letters is judged once and as a whole, so that judging a mended text again changes nothing.
public final class WordFits {

    /// How far around an ideograph to look for signs that the text is Chinese, in UTF-16 units.
    private static final int NEIGHBOURHOOD = 64;

    /// A place to mend, or, with an empty word, a place to doubt.
    public record Fit(int start, int end, String word, boolean foreign) {}

    private final String text;
    private final List<Fit> fits = new ArrayList<>();

    private WordFits(String text) {
        this.text = text;
    }

    /// All places of the text in order, never overlapping.
    public static List<Fit> in(String text) {
        var finder = new WordFits(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (LookAlikes.isForeign(c)) {
                i = finder.foreignRun(i);
            } else if (OldGlyphs.isOld(c)) {
                i = finder.oldRun(i);
            } else {
                i++;
            }
        }
        return finder.fits;
    }

    private int foreignRun(int at) {
        int end = forward(at, text.length(), LookAlikes::isForeign);
        if (confirm(at, c -> LookAlikes.isForeign(c) || LookAlikes.isKatakana(c))
                || confirm(at, c -> LookAlikes.isForeign(c) || LookAlikes.isLatin(c) || c == '-')) {
            return fits.getLast().end();
        }
        if (isDoubtful(at, end)) {
            fits.add(new Fit(at, end, "", true));
        }
        return end;
    }

    /// Whether the run of such letters around `at` can be a word; runs longer than every word are not followed.
    private boolean confirm(int at, Predicate<Character> letters) {
        int reach = Vocabulary.longest() + 1;
        int start = backward(at, Math.max(0, at - reach), letters);
        int end = forward(at, Math.min(text.length(), at + reach), letters);
        if (end - start >= reach || (!fits.isEmpty() && fits.getLast().end() > start)) {
            return false;
        }
        var word = Vocabulary.confirmed(text.substring(start, end));
        word.ifPresent(w -> fits.add(new Fit(start, end, w, true)));
        return word.isPresent();
    }

    /// Cyrillic touching a Japanese or Latin letter is damage. Greek letters are signs (β版, プラスα, μm): they are
    /// doubtful only between two katakana, or where a capital that looks Latin touches a Latin letter.
    private boolean isDoubtful(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (LookAlikes.isCyrillic(text.charAt(start))) {
            return isWordLetter(before) || isWordLetter(after);
        }
        boolean twin = LookAlikes.hasLatinTwin(text.charAt(start))
                || LookAlikes.hasLatinTwin(text.charAt(end - 1));
        return (LookAlikes.isKatakana(before) && LookAlikes.isKatakana(after))
                || (twin && (LookAlikes.isLatin(before) || LookAlikes.isLatin(after)));
    }

    private static boolean isWordLetter(char c) {
        return LookAlikes.isKatakana(c) || LookAlikes.isHiragana(c) || LookAlikes.isHan(c)
                || LookAlikes.isLatin(c);
    }

    /// A run of ideographs is mended only when words confirm every old form in it; one that stays old makes the run
    /// a name or a quotation.
    private int oldRun(int at) {
        int start = backward(at, 0, LookAlikes::isHan);
        int end = forward(at, text.length(), LookAlikes::isHan);
        var words = new ArrayList<Fit>();
        int covered = start;
        boolean all = true;
        for (int i = at; i < end && all; i++) {
            if (i >= covered && OldGlyphs.isOld(text.charAt(i))) {
                var fit = wordOver(i, Math.max(start, covered), end);
                fit.ifPresent(words::add);
                covered = fit.map(Fit::end).orElse(covered);
                all = fit.isPresent();
            }
        }
        if (all && !looksChinese(at, end)) {
            fits.addAll(words);
        } else {
            doubtSimplified(at, end);
        }
        return end;
    }

    private Optional<Fit> wordOver(int at, int from, int to) {
        for (int length = Math.min(Vocabulary.longestOfIdeographs(), to - from); length >= 2; length--) {
            for (int start = Math.max(from, at - length + 1); start <= at && start + length <= to; start++) {
                var word = ordinary(start, start + length);
                if (Vocabulary.contains(word)) {
                    return Optional.of(new Fit(start, start + length, word, false));
                }
            }
        }
        return Optional.empty();
    }

    private String ordinary(int start, int end) {
        var word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(OldGlyphs.ordinary(text.charAt(i)));
        }
        return word.toString();
    }

    private boolean looksChinese(int start, int end) {
        int to = Math.min(text.length(), end + NEIGHBOURHOOD);
        for (int i = Math.max(0, start - NEIGHBOURHOOD); i < to; i++) {
            if (OldGlyphs.isStrange(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// A simplified form near kana stands in Japanese text; without kana the text is simply Chinese.
    private void doubtSimplified(int start, int end) {
        for (int i = start; i < end; i++) {
            if (OldGlyphs.isSimplified(text.charAt(i)) && !looksChinese(i, i + 1) && hasKana(i)) {
                fits.add(new Fit(i, i + 1, "", false));
            }
        }
    }

    private boolean hasKana(int at) {
        int to = Math.min(text.length(), at + 16);
        for (int i = Math.max(0, at - 16); i < to; i++) {
            if (LookAlikes.isHiragana(text.charAt(i)) || LookAlikes.isKatakana(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int forward(int at, int limit, Predicate<Character> in) {
        int i = at;
        while (i < limit && in.test(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int backward(int at, int limit, Predicate<Character> in) {
        int i = at;
        while (i > limit && in.test(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}

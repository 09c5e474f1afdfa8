package jp.kanmin.text.glyph;

/// Cyrillic and Greek letters inside Japanese or Latin words.
public final class LookAlikes {

    private static final String FOREIGN_TWINS = "АВЕКМНОРСТХІЈЅҮаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN_TWINS = "ABEKMHOPCTXIJSYaeopcyxijsABEZHIKMNOPTYXo";

    private LookAlikes() {}

    public static boolean isForeign(char c) {
        return c >= 0x0370 && c <= 0x052F && Character.isLetter(c);
    }

    public static boolean isCyrillic(char c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    public static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    public static boolean isKatakana(char c) {
        return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FE);
    }

    public static boolean isHiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    public static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF)
                || c == '々';
    }

    /// Whether the letter looks like a Latin one, such as Cyrillic К or Greek Α.
    public static boolean hasLatinTwin(char c) {
        return FOREIGN_TWINS.indexOf(c) >= 0;
    }

    /// Whether `run` is `word` with foreign letters in place of some of its letters. A Latin letter is hidden only
    /// by its twin; a katakana letter by any foreign letter, because fonts damaged in extraction keep no likeness.
    static boolean mayBe(String run, String word) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            char w = word.charAt(i);
            boolean same = c == w || (isForeign(c) && (isKatakana(w) || twin(c) == w));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static char twin(char c) {
        int i = FOREIGN_TWINS.indexOf(c);
        return i < 0 ? c : LATIN_TWINS.charAt(i);
    }
}

package jp.kanmin.app.publication.pdf;

/// What Japanese typesetting forbids at the ends of lines (JIS X 4051), as far as the line breaker of Unicode leaves it open.
final class Kinsoku {

    private static final String NEVER_FIRST = "、。，．・：；？！!?,.:;･､｡" // marks
            + "）］｝」』】〉》〕〙〗〟｠»)]}｣’”" // closing brackets
            + "ーｰ々〻ゝゞヽヾ〜～‐゠–…‥" // signs of repetition, length and range
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ" // small kana
            + "゛゜ﾞﾟ％%‰℃°′″"; // voicing marks and units
    private static final String NEVER_LAST = "（［｛「『【〈《〔〘〖〝｟«([{｢‘“￥＄￡＃№";

    private Kinsoku() {}

    static boolean isNeverFirst(int c) {
        return NEVER_FIRST.indexOf(c) >= 0 || isMark(c);
    }

    static boolean isNeverLast(int c) {
        return NEVER_LAST.indexOf(c) >= 0;
    }

    /// True where a line may not end between the characters before and after a place: brackets, marks, and numbers, also
    /// in wide digits, which Unicode takes for ideographs.
    static boolean joins(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return isNeverFirst(after) || isNeverLast(before) || (isDigit(before) && isDigit(after))
                || (isPoint(text, at) && isDigit(after));
    }

    /// A point or comma after a digit, as in 1,234 and １，２３４.
    private static boolean isPoint(String text, int at) {
        return at > 1 && ",.，．".indexOf(text.charAt(at - 1)) >= 0 && isDigit(text.charAt(at - 2));
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /// Accents and the like belong to the letter before.
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

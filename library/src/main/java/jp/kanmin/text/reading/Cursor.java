package jp.kanmin.text.reading;

/// A place in a folded text that moves forward over what is recognised.
final class Cursor {

    /// No number at this place.
    static final int NOTHING = -1;
    /// A sign that holds the place of a number: 〇.
    static final int TO_BE_FILLED = 0;
    /// More digits than any year, month or day has.
    static final int TOO_LONG = 99_999;

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char next() {
        return atEnd() ? '\n' : text.charAt(at);
    }

    boolean take(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    /// Passes the name, letter or sign of an era that stands here.
    void pass(Era era) {
        if (!take(era.kanji())) {
            at++;
        }
    }

    /// Passes up to eight blanks and says whether there were any.
    boolean blanks() {
        int from = at;
        while (at < text.length() && at - from < 8 && text.charAt(at) == ' ') {
            at++;
        }
        return at > from;
    }

    /// A number in digits or kanji, 元 as 1.
    int number() {
        if (take("元")) {
            return 1;
        }
        int from = at;
        while (at < text.length() && at - from < 8 && (Numerals.isDigit(next()) || next() == '〇')) {
            at++;
        }
        if (at > from && (atEnd() || !Numerals.isKanji(next()))) {
            return value(text.substring(from, at));
        }
        while (at < text.length() && at - from < 8 && Numerals.isKanji(next())) {
            at++;
        }
        return at == from ? NOTHING : Numerals.kanji(text.substring(from, at)).orElse(TOO_LONG);
    }

    private static int value(String digits) {
        if (digits.indexOf('〇') >= 0) {
            return digits.length() > 4 ? TOO_LONG : TO_BE_FILLED;
        }
        return digits.length() > 4 ? TOO_LONG : Integer.parseInt(digits);
    }

    /// A number of one or two digits, no more.
    int shortNumber() {
        int from = at;
        while (at < text.length() && at - from < 3 && Numerals.isDigit(next())) {
            at++;
        }
        int length = at - from;
        if (length == 0 || length > 2) {
            at = from;
            return NOTHING;
        }
        return Integer.parseInt(text.substring(from, at));
    }
}

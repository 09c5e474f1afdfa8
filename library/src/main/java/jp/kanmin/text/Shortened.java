package jp.kanmin.text;

/// Texts cut to a length, never through a character of two halves.
public final class Shortened {

    private Shortened() {}

    /// The first characters of a text.
    ///
    /// @param most in code points
    public static String to(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /// The first characters for a reader: `…` says that there is more.
    ///
    /// @param most in code points, without the sign
    public static String shown(String text, int most) {
        var cut = to(text, most);
        return cut.length() == text.length() ? text : cut + "…";
    }
}

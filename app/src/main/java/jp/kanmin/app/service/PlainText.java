package jp.kanmin.app.service;

/// What somebody typed, without what no reader sees and no store takes: control characters, signs that turn the
/// direction of a line, halves of characters.
public final class PlainText {

    private static final int NONCHARACTER = 0xFFFE;

    private PlainText() {}

    public static String of(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PlainText::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .strip();
    }

    private static boolean isText(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || isTurning(c)
                || (c & NONCHARACTER) == NONCHARACTER || (c >= 0xD800 && c <= 0xDFFF));
    }

    private static boolean isTurning(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}

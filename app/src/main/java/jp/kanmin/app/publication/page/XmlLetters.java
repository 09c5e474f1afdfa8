package jp.kanmin.app.publication.page;

/// Which characters an XML 1.0 document can hold: no controls but blanks, no halves of pairs.
public final class XmlLetters {

    private XmlLetters() {}

    public static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }

    /// The text without what XML cannot hold.
    public static String legal(String text) {
        return text.codePoints().filter(XmlLetters::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

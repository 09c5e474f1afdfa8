package jp.kanmin.app.publication.word.paper;

import java.util.ArrayDeque;
import java.util.Deque;

import jp.kanmin.app.publication.page.XmlLetters;

/// XML as it is written. Whatever the text, the result can be read: what XML cannot hold is left out.
final class Xml {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values by turns
    Xml start(String tag, String... attributes) {
        tag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Xml empty(String tag, String... attributes) {
        tag(tag, attributes).append("/>");
        return this;
    }

    /// Closes what was opened last.
    Xml end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String text) {
        escape(text, out);
        return this;
    }

    /// What is XML already.
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    /// A text for an element or attribute.
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
        return out;
    }

    /// Line ends and tabs become blanks, as on a page; control characters and halves of pairs fall away.
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (XmlLetters.isLegal(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }
}

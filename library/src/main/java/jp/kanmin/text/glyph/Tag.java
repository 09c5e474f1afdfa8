package jp.kanmin.text.glyph;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An HTML tag as it stands in a text. Only elements that pages and converters write count as tags: captions such as
/// `<図 …>`, `<KPI>` or `<スケジュール>` do not.
///
/// @param name in small letters
/// @param closing whether it is an end tag
/// @param end the offset behind its `>`
/// @param attributes what stands between name and `>`, as written
public record Tag(String name, boolean closing, int end, String attributes) {

    private static final Set<String> ELEMENTS = Set.of("a", "abbr", "article", "aside", "b", "big",
            "blockquote", "body",
            "br", "button", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div",
            "dl", "dt",
            "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head",
            "header", "hr",
            "html", "i", "iframe", "img", "input", "ins", "kbd", "li", "link", "main", "mark", "meta", "nav",
            "noscript",
            "ol", "option", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "script", "section", "select",
            "small",
            "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "textarea",
            "tfoot", "th",
            "thead", "tr", "tt", "u", "ul", "var", "wbr");
    private static final Set<String> BLOCKS = Set.of("article", "aside", "blockquote", "br", "caption",
            "center", "dd",
            "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hr", "li",
            "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr",
            "ul");
    private static final int LONGEST_NAME = 10;

    /// Reads the name of the tag that begins with the `<` at `start`; the rest is found by [#closedAt].
    /// Empty when what stands there is text.
    public static Optional<Tag> opened(String text, int start) {
        int i = start + 1;
        boolean closing = i < text.length() && text.charAt(i) == '/';
        int from = closing ? i + 1 : i;
        int to = from;
        while (to < text.length() && to - from <= LONGEST_NAME && isNamePart(text.charAt(to))) {
            to++;
        }
        var name = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean ends = to < text.length()
                && (text.charAt(to) == '>' || text.charAt(to) == '/' || text.charAt(to) <= ' ');
        return ends && ELEMENTS.contains(name)
                ? Optional.of(new Tag(name, closing, to, ""))
                : Optional.empty();
    }

    /// This tag with its attributes, once its `>` is found at `close`.
    public Tag closedAt(String text, int close) {
        return new Tag(name, closing, close + 1, text.substring(end, close));
    }

    /// Whether the text before and behind the tag stands on lines of its own.
    public boolean breaksLine() {
        return BLOCKS.contains(name);
    }

    /// Whether what the element holds is no text: styles and scripts.
    public boolean isSilent() {
        return name.equals("style") || name.equals("script");
    }

    /// The value of an attribute with its quotation marks removed and references still in it.
    public Optional<String> attribute(String wanted) {
        int i = 0;
        while (i < attributes.length()) {
            int nameEnd = until(i, "=");
            var found = attributes.substring(i, nameEnd).strip();
            int value = nameEnd + 1;
            while (value < attributes.length() && attributes.charAt(value) <= ' ') {
                value++;
            }
            if (value >= attributes.length()) {
                return Optional.empty();
            }
            char quote = attributes.charAt(value);
            boolean quoted = quote == '"' || quote == '\'';
            int valueEnd = quoted ? until(value + 1, Character.toString(quote)) : until(value, " \t\r\n");
            int bare = Math.max(found.lastIndexOf(' '), found.lastIndexOf('\n')) + 1;
            if (found.substring(bare).equalsIgnoreCase(wanted)) {
                return Optional.of(attributes.substring(quoted ? value + 1 : value, valueEnd).strip());
            }
            i = valueEnd + 1;
        }
        return Optional.empty();
    }

    private int until(int from, String ends) {
        int i = from;
        while (i < attributes.length() && ends.indexOf(attributes.charAt(i)) < 0) {
            i++;
        }
        return Math.min(i, attributes.length());
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

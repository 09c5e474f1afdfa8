package jp.kanmin.app.publication.word.paper;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What stands in a paragraph that is being written.
public final class Line {

    /// How letters look.
    public enum Look {
        STRONG("Strong", "<w:b/><w:bCs/>"),
        EMPHASIS("Emphasis", "<w:em w:val=\"dot\"/>"),
        CODE("HTMLCode", ""),
        SECOND("Second", ""),
        LINK("Hyperlink", "");

        private final String style;
        private final String direct;

        Look(String style, String direct) {
            this.style = style;
            this.direct = direct;
        }
    }

    private final Xml xml;
    private final References references;
    private final Ruler ruler;
    private final Styles.Paragraph style;

    Line(Xml xml, References references, Ruler ruler, Styles.Paragraph style) {
        this.xml = xml;
        this.references = references;
        this.ruler = ruler;
        this.style = style;
    }

    public Line say(String text) {
        return say(text, EnumSet.noneOf(Look.class));
    }

    /// Less weighty words, gray as on the page.
    public Line second(String text) {
        return say(text, EnumSet.of(Look.SECOND));
    }

    public Line say(String text, Set<Look> looks) {
        if (!text.isEmpty()) {
            ruler.words(text, style);
            xml.start("w:r").raw(properties(looks)).start("w:t", "xml:space", "preserve").text(text).end()
                    .end();
        }
        return this;
    }

    public Line lineBreak() {
        ruler.lineBreak();
        xml.raw("<w:r><w:br/></w:r>");
        return this;
    }

    /// Words that lead to a place in this file.
    ///
    /// @param anchor as on the page; empty where there is no such place
    public Line to(String anchor, String text) {
        if (anchor.isEmpty()) {
            return say(text);
        }
        xml.start("w:hyperlink", "w:anchor", references.bookmark(anchor), "w:history", "1");
        say(text, EnumSet.of(Look.LINK));
        xml.end();
        return this;
    }

    /// What leads to an address outside; nothing is lost where the address is none.
    public void link(String address, Runnable words) {
        var id = references.link(address);
        id.ifPresent(link -> xml.start("w:hyperlink", "r:id", link, "w:history", "1"));
        words.run();
        if (id.isPresent()) {
            xml.end();
        } else {
            say("（" + address + "）");
        }
    }

    /// A picture with its alternative text, no wider than the column.
    public void picture(String name, byte[] content, String words) {
        var size = Picture.size(content);
        if (size.isEmpty()) {
            say(words.isBlank() ? name : words);
            return;
        }
        var fitted = size.get().within(ruler.width());
        ruler.thing(fitted.height() / Picture.PER_TWIP);
        xml.start("w:r").raw(fitted.drawing(references.picture(name, content), references.next(), words))
                .end();
    }

    /// One style of letters at most; what goes with it is said directly.
    private static String properties(Set<Look> looks) {
        Optional<Look> leading = looks.stream().reduce((_, last) -> last);
        if (leading.isEmpty()) {
            return "";
        }
        var xml = new StringBuilder("<w:rPr><w:rStyle w:val=\"").append(leading.get().style).append("\"/>");
        looks.stream().filter(look -> look != leading.get()).forEach(look -> xml.append(look.direct));
        return xml.append("</w:rPr>").toString();
    }
}

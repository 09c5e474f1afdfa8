package jp.kanmin.app.publication.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Makes the tree that is set in type from the markup of the templates: only letters that can be drawn, marks that
/// cling to the word before them, pictures inside.
final class Printed {

    /// The setter looks at a text anew for every line; in pieces a long one costs no more than its length.
    private static final int PIECE = 600;
    private static final Set<String> INLINE = Set.of("a", "span", "em", "strong", "code");
    private static final Set<String> NOT_DRAWN = Set.of("title", "style", "bookmark", "object");

    /// A table of so few rows is moved to the next page rather than broken.
    private static final int FEW_ROWS = 8;

    private final Letters letters;
    private final PrintPictures pictures;
    private final String missing;

    /// @param missing what is said where letters are missing, `%s` being their numbers
    Printed(Letters letters, PrintPictures pictures, String missing) {
        this.letters = letters;
        this.pictures = pictures;
        this.missing = missing;
    }

    Document document(String markup) {
        var document = parse(sound(markup));
        prepare(document.getDocumentElement());
        tellMissing(document);
        settle(document.getDocumentElement(), new ArrayList<>());
        return document;
    }

    /// Markup without what XML cannot say: controls, half characters.
    private static String sound(String markup) {
        var sound = new StringBuilder(markup.length());
        markup.codePoints().forEach(c -> {
            if (c >= 0xD800 && c < 0xE000) {
                sound.append('\uFFFD');
            } else if ((c >= 0x20 && (c & 0xFFFE) != 0xFFFE) || c == '\n' || c == '\t') {
                sound.appendCodePoint(c);
            }
        });
        return sound.toString();
    }

    private static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("our templates are not well-formed", e);
        }
    }

    /// The template ends with a place for it.
    private void tellMissing(Document document) {
        var paragraphs = document.getElementsByTagName("p");
        var place = paragraphs.item(paragraphs.getLength() - 1);
        if (letters.missing().isEmpty()) {
            place.getParentNode().removeChild(place);
        } else {
            place.setTextContent(missing.formatted(String.join("、", letters.missing())));
        }
    }

    private void prepare(Element element) {
        var name = element.getTagName();
        if (NOT_DRAWN.contains(name)) {
            return;
        }
        if (name.equals("img")) {
            pictures.put(element);
            return;
        }
        if (name.equals("table")) {
            ColumnWidths.set(element);
            if (element.getElementsByTagName("tr").getLength() <= FEW_ROWS) {
                element.setAttribute("class", (element.getAttribute("class") + " whole").strip());
            }
        }
        for (var child : children(element)) {
            if (child instanceof Text text) {
                text.setData(letters.drawn(text.getData()));
            } else if (child instanceof Element inner) {
                prepare(inner);
            }
        }
    }

    /// Walks a block's texts in the order in which they are read.
    ///
    /// @param line the texts that stand in one run so far
    private static void settle(Element element, List<Text> line) {
        for (var child : children(element)) {
            if (child instanceof Text text) {
                line.add(text);
            } else if (child instanceof Element inner && INLINE.contains(inner.getTagName())) {
                settle(inner, line);
            } else if (child instanceof Element inner) {
                finish(line);
                if (!NOT_DRAWN.contains(inner.getTagName())) {
                    settle(inner, line);
                }
                finish(line);
            }
        }
        if (!INLINE.contains(element.getTagName())) {
            finish(line);
        }
    }

    private static void finish(List<Text> line) {
        for (int i = 1; i < line.size(); i++) {
            cling(line.get(i - 1), line.get(i));
        }
        line.forEach(Printed::cut);
        line.clear();
    }

    /// The setter may end a line between any two texts; so marks that may not begin a line go over to the text before,
    /// and brackets that may not end one to the text after.
    private static void cling(Text before, Text after) {
        int marks = 0;
        while (marks < after.getLength() && Kinsoku.isNeverFirst(after.getData().codePointAt(marks))) {
            marks++;
        }
        if (marks > 0 && before.getLength() > 0) {
            before.appendData(after.substringData(0, marks));
            after.deleteData(0, marks);
        }
        int brackets = before.getLength();
        while (brackets > 0 && Kinsoku.isNeverLast(before.getData().codePointBefore(brackets))) {
            brackets--;
        }
        if (brackets < before.getLength() && after.getLength() > 0) {
            after.insertData(0, before.getData().substring(brackets));
            before.deleteData(brackets, before.getLength() - brackets);
        }
    }

    /// Cuts a long text where a line may end.
    private static void cut(Text text) {
        if (text.getLength() <= 2 * PIECE) {
            return;
        }
        var breaker = new LineBreaker();
        var rest = text;
        while (rest.getLength() > 2 * PIECE) {
            breaker.setText(rest.getData());
            int at = breaker.next();
            while (at >= 0 && at < PIECE) {
                at = breaker.next();
            }
            if (at < 0 || at >= rest.getLength()) {
                return;
            }
            rest = rest.splitText(at);
        }
    }

    private static List<Node> children(Element element) {
        var children = new ArrayList<Node>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}

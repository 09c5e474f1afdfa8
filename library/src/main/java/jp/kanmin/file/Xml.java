package jp.kanmin.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML read from front to back. Names are taken without their namespaces, so that files of both editions of a standard
/// read the same. A document type is refused, and with it all entities; what is written for programs that do not know a
/// newer element (`Fallback`) is passed over.
public final class Xml implements AutoCloseable {

    private static final int DEEPEST = 256;

    private final XMLStreamReader reader;
    private final Closeable source;
    private final StringBuilder gathered = new StringBuilder();
    private int depth;
    private int event;

    private Xml(XMLStreamReader reader, Closeable source) {
        this.reader = reader;
        this.source = source;
        event = reader.getEventType();
    }

    public static Xml of(InputStream in) throws Damaged {
        try {
            return new Xml(factory().createXMLStreamReader(new LongRuns(in)), in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    public static Xml of(Reader in) throws Damaged {
        try {
            return new Xml(factory().createXMLStreamReader(in), in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// A factory keeps the names it has met; one for each file, so that nobody's names stay.
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Goes on to the next beginning or end of an element; false when there is none.
    public boolean next() throws Damaged {
        while (step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!reader.getLocalName().equals("Fallback")) {
                    return true;
                }
                skip();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes on to the next element that begins inside the one that lies at `outer`; false when that one has ended.
    public boolean nextIn(int outer) throws Damaged {
        while (next()) {
            if (depth < outer) {
                return false;
            }
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    public String name() {
        return reader.getLocalName();
    }

    /// How many elements are open, the one that has just begun included, the one that has just ended not.
    public int depth() {
        return depth;
    }

    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// An attribute, or the empty text where there is none.
    public String attributeOrNone(String name) {
        var value = attribute(name);
        return value == null ? "" : value;
    }

    /// A whole number, or the other one where there is none.
    public int number(String name, int otherwise) {
        return Digits.whole(attributeOrNone(name), otherwise);
    }

    /// A number with or without a point, or the other one where there is none.
    public double decimal(String name, double otherwise) {
        double value = Digits.decimal(attributeOrNone(name));
        return Double.isNaN(value) ? otherwise : value;
    }

    /// True when the attribute says so in any way that is usual.
    public boolean flag(String name) {
        var value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    public int attributes() {
        return reader.getAttributeCount();
    }

    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /// The text in the element that has just begun, elements inside included, and goes to its end. What is longer than
    /// `most` is cut off there.
    public String text(int most) throws Damaged {
        gathered.setLength(0);
        int outer = depth;
        String only = null;
        while (step()) {
            if (isText()) {
                if (only == null && gathered.isEmpty() && textLength() <= most) {
                    only = reader.getText();
                } else {
                    gathered.append(only == null ? "" : only);
                    append(gathered, most);
                    only = null;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
                break;
            }
        }
        return only != null ? only : gathered.toString();
    }

    /// What stands for an element inside of a text: some characters, or null to leave out all that is in it.
    public interface Inside {
        @Nullable
        String of(Xml element);
    }

    /// The text in the element that has just begun, with words of the caller's for the elements in it.
    public String mixedText(int most, Inside inside) throws Damaged {
        var mixed = new StringBuilder();
        int outer = depth;
        while (step()) {
            if (isText()) {
                append(mixed, most);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var words = inside.of(this);
                mixed.append(words == null || mixed.length() > most ? "" : words);
                if (words == null) {
                    skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
                break;
            }
        }
        return mixed.toString();
    }

    private void append(StringBuilder text, int most) throws Damaged {
        int length = textLength();
        int room = Math.max(0, most + 1 - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, length));
    }

    /// The parser reads a text when it is first asked for it, and only then finds what is wrong with it.
    private int textLength() throws Damaged {
        try {
            return reader.getTextLength();
        } catch (UncheckedStreamException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /// Goes to the end of the element that has just begun.
    public void skip() throws Damaged {
        int outer = depth;
        while (depth >= outer && step()) {
            // nothing in it is asked for
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            source.close();
        } catch (XMLStreamException | IOException _) {
            return; // what was read is read
        }
    }

    private boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private boolean step() throws Damaged {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException
                | NullPointerException | UncheckedStreamException e) {
            throw damaged(e); // a parser that stumbles over bytes that are no XML at all
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new Damaged("deeper than %d elements".formatted(DEEPEST));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Damaged("has a DTD");
            default -> {
            }
        }
        return true;
    }

    private static Damaged damaged(Exception e) {
        var message = String.valueOf(e.getMessage());
        return new Damaged(message.lines().findFirst().orElse(""));
    }
}

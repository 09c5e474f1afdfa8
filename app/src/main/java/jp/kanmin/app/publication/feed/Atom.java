package jp.kanmin.app.publication.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jp.kanmin.app.publication.page.XmlLetters;

/// The elements of an Atom feed. Times are Japan's.
record Atom(XMLStreamWriter xml) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    void begin(String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void beginEntry() throws XMLStreamException {
        xml.writeStartElement("entry");
    }

    void endEntry() throws XMLStreamException {
        xml.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlLetters.legal(text));
        xml.writeEndElement();
    }

    void time(String name, Instant moment) throws XMLStreamException {
        element(name, RFC_3339.format(moment.atOffset(JAPAN)));
    }

    void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlLetters.legal(address));
    }

    void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }
}

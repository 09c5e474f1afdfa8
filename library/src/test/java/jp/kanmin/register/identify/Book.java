package jp.kanmin.register.identify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The cells of a workbook's first sheet, as far as these tests need them.
final class Book {

    private Book() {}

    static List<List<String>> rows(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var shared = new ArrayList<String>();
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                var xml = open(zip, "xl/sharedStrings.xml");
                boolean reading = false;
                while (xml.hasNext()) {
                    xml.next();
                    if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                        shared.add("");
                    } else if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                        reading = true;
                    } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                        reading = false;
                    } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !reading) {
                        shared.set(shared.size() - 1, shared.getLast() + xml.getElementText());
                    }
                }
            }
            return cells(open(zip, "xl/worksheets/sheet1.xml"), shared);
        }
    }

    private static List<List<String>> cells(XMLStreamReader xml, List<String> shared)
            throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        int column = 0;
        var type = "";
        while (xml.hasNext()) {
            xml.next();
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    column = 0;
                    for (char c : xml.getAttributeValue(null, "r").replaceAll("[0-9]", "").toCharArray()) {
                        column = column * 26 + c - 'A' + 1;
                    }
                    type = xml.getAttributeValue(null, "t");
                }
                case "v" -> {
                    var row = rows.getLast();
                    while (row.size() < column) {
                        row.add("");
                    }
                    var text = xml.getElementText();
                    row.set(column - 1, "s".equals(type) ? shared.get(Integer.parseInt(text)) : text);
                }
                default -> {
                }
            }
        }
        return rows;
    }

    private static XMLStreamReader open(ZipFile zip, String entry) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(zip.getInputStream(zip.getEntry(entry)));
    }
}

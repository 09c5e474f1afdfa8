package jp.kanmin.table.read.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a workbook says of itself.
final class Properties {

    private static final int LONGEST = 2_000;
    private static final int MOST = 500;

    private Properties() {}

    static Map<String, String> of(Parts parts) {
        var properties = new LinkedHashMap<String, String>();
        for (var part : new String[]{"docProps/core.xml", "docProps/app.xml"}) {
            parts.read(part, "", xml -> {
                while (xml.next() && properties.size() < MOST) {
                    if (xml.isStart() && xml.depth() == 2) {
                        var name = xml.name();
                        switch (name) {
                            case "TitlesOfParts", "HeadingPairs", "HLinks", "DigSig" -> xml.skip();
                            default -> put(properties, name, xml.text(LONGEST));
                        }
                    }
                }
            });
        }
        parts.read("docProps/custom.xml", "", xml -> {
            while (xml.next() && properties.size() < MOST) {
                if (xml.isStart("property")) {
                    put(properties, xml.attributeOrNone("name"), xml.text(LONGEST));
                }
            }
        });
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!name.isEmpty() && !value.isBlank()) {
            properties.putIfAbsent(name, value.strip());
        }
    }
}

package jp.kanmin.document.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;

/// The paragraph styles of a Word file (styles.xml).
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    /// What a style says of a paragraph. What it does not say is null.
    private static final class Style {
        String name = "";
        String parent = "";
        WordProperties properties = new WordProperties();
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (xml.isStart("style")) {
                var id = xml.attributeOrNone("styleId");
                if (xml.attributeOrNone("type").equals("paragraph") && xml.flag("default")) {
                    usual = id;
                }
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(Xml xml) throws Damaged {
        var style = new Style();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "name" -> style.name = xml.attributeOrNone("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.parent = xml.attributeOrNone("val");
                case "pPr" -> style.properties.paragraph(xml);
                case "rPr" -> style.properties.run(xml);
                default -> {
                    // how it is listed
                }
            }
        }
        return style;
    }

    /// The properties of a paragraph, with what its style adds to its own.
    WordProperties whole(WordProperties own) {
        var whole = own.copy();
        var id = own.style.isEmpty() ? usual : own.style;
        var seen = new HashSet<String>();
        for (int i = 0; i < LONGEST_CHAIN && seen.add(id); i++) {
            var style = styles.get(id);
            if (style == null) {
                break;
            }
            whole.over(style.properties, role(style.name), levelOf(style.name));
            id = style.parent;
        }
        return whole;
    }

    private static Role role(String name) {
        return name.startsWith("toc ") || name.equals("table of figures") || name.startsWith("目次 ")
                ? Role.CONTENTS
                : name.equals("title") || name.equals("表題") ? Role.TITLE : Role.BODY;
    }

    /// The level in `heading 2` or `見出し 2`; 0 for other styles.
    private static int levelOf(String name) {
        var number = name.startsWith("heading ")
                ? name.substring(8)
                : name.startsWith("見出し ") ? name.substring(4) : "";
        return Digits.whole(number, 0);
    }

    static Look look(WordProperties whole, boolean isBold, double size) {
        boolean isHeading = whole.level >= 1 && whole.level <= 9 && whole.role == Role.BODY;
        return new Look(isHeading ? Role.HEADING : whole.role, isHeading ? whole.level : 0, isBold, size);
    }
}

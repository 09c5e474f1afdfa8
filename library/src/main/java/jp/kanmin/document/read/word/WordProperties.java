package jp.kanmin.document.read.word;

import jp.kanmin.document.Look.Role;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import org.jspecify.annotations.Nullable;

/// What a paragraph or a style says of itself; what is not said is left to the style it rests on.
final class WordProperties {

    private static final int UNSAID = -1;

    String style = "";
    @Nullable
    String list;
    int listLevel = UNSAID;
    /// Level of a heading from 1; 0 for body text.
    int level = UNSAID;
    Role role = Role.BODY;
    @Nullable
    Boolean isBold;
    double size;

    WordProperties copy() {
        var copy = new WordProperties();
        copy.style = style;
        copy.over(this, role, 0);
        return copy;
    }

    /// Takes what is not yet said from a style.
    void over(WordProperties other, Role otherRole, int namedLevel) {
        if (list == null && other.list != null) {
            list = other.list;
        }
        listLevel = listLevel == UNSAID ? other.listLevel : listLevel;
        level = level != UNSAID ? level : namedLevel > 0 ? namedLevel : other.level;
        role = role == Role.BODY ? otherRole : role;
        if (isBold == null) {
            isBold = other.isBold;
        }
        size = size == 0 ? other.size : size;
    }

    /// Reads `pPr`.
    void paragraph(Xml xml) throws Damaged {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attributeOrNone("val");
                case "ilvl" -> listLevel = xml.number("val", 0);
                case "numId" -> list = xml.attributeOrNone("val");
                case "outlineLvl" -> level = xml.number("val", 9) + 1;
                case "pPrChange", "sectPr", "rPr" -> xml.skip();
                default -> {
                    // how it looks
                }
            }
        }
    }

    /// Reads `rPr`.
    void run(Xml xml) throws Damaged {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "b" -> isBold = isOn(xml);
                case "sz" -> size = xml.number("val", 0) / 2.0;
                case "rPrChange" -> xml.skip();
                default -> {
                    // how it looks
                }
            }
        }
    }

    private static boolean isOn(Xml xml) {
        var value = xml.attributeOrNone("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}

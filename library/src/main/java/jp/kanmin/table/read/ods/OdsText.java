package jp.kanmin.table.read.ods;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// Paragraphs as plain text.
final class OdsText {

    private OdsText() {}

    /// The text of the paragraph that has just begun. Readings above the characters are not part of it.
    static String paragraph(Xml xml, int most) throws Damaged {
        return xml.mixedText(most, element -> switch (element.name()) {
            case "s" -> " ".repeat(Math.clamp(element.number("c", 1), 1, 1_000));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            case "ruby-text", "annotation", "note" -> null;
            default -> "";
        });
    }
}

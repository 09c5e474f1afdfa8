package jp.kanmin.table.read.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.number.NumberFormat;

/// The looks of the XML of Excel 2003.
final class XmlStyles {

    /// Formats that have a name instead of signs.
    private static final Map<String, String> NAMED = Map.of("Short Date", "yyyy/m/d", "Long Date",
            "yyyy\"年\"m\"月\"d\"日\"", "General Date", "yyyy/m/d h:mm", "Medium Date", "d-mmm-yy", "Short Time",
            "h:mm",
            "Fixed", "0.00", "Standard", "#,##0.00", "Percent", "0.00%", "Scientific", "0.00E+00", "Currency",
            "\"¥\"#,##0");

    private final Map<String, Look> looks = new HashMap<>();

    Look look(String id) {
        return looks.getOrDefault(id, Look.PLAIN);
    }

    /// Reads the `Style` that has just begun.
    void read(Xml xml) throws Damaged {
        var id = xml.attributeOrNone("ID");
        var look = looks.getOrDefault(xml.attributeOrNone("Parent"), Look.PLAIN);
        int sides = look.borders();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "NumberFormat" -> {
                    var format = xml.attributeOrNone("Format");
                    look = look.withFormat(
                            NumberFormat.isGeneral(format) ? "" : NAMED.getOrDefault(format, format));
                }
                case "Interior" -> look = filled(look, colour(xml, "FFFFFF"));
                case "Font" -> look = font(xml, look);
                case "Border" -> sides |= side(xml.attributeOrNone("Position"));
                default -> {
                }
            }
        }
        looks.put(id,
                new Look(look.format(), look.fill(), look.ink(), look.bold(), look.italic(), look.struck(),
                        look.underlined(), sides, look.indent(), look.centredAcross()));
    }

    private static int side(String position) {
        return switch (position) {
            case "Top" -> Look.TOP;
            case "Right" -> Look.RIGHT;
            case "Bottom" -> Look.BOTTOM;
            case "Left" -> Look.LEFT;
            default -> 0;
        };
    }

    private static Look filled(Look look, String fill) {
        return new Look(look.format(), fill, look.ink(), look.bold(), look.italic(), look.struck(),
                look.underlined(),
                look.borders(), look.indent(), look.centredAcross());
    }

    private static Look font(Xml xml, Look look) {
        return new Look(look.format(), look.fill(), colour(xml, "000000"), xml.flag("Bold"),
                xml.flag("Italic"),
                xml.flag("StrikeThrough"), xml.attribute("Underline") != null, look.borders(), look.indent(),
                look.centredAcross());
    }

    private static String colour(Xml xml, String usual) {
        var written = xml.attributeOrNone("Color");
        var colour = written.startsWith("#") && written.length() == 7
                ? written.substring(1).toUpperCase(Locale.ROOT)
                : "";
        return colour.equals(usual) ? "" : colour;
    }
}

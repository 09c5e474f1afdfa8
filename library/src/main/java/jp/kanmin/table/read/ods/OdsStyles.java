package jp.kanmin.table.read.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Look;

/// The looks of cells by their names, and which rows, columns and tables are not seen.
final class OdsStyles {

    private static final int MOST_PARENTS = 20;

    /// A look as far as one style says it; null where it says nothing.
    private static final class Style {
        private String parent = "";
        private String data = "";
        private final Map<String, String> properties = new HashMap<>();
    }

    private final DataStyle formats = new DataStyle();
    private final Map<String, Style> cells = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    /// Names of styles of rows, columns and tables that are not seen.
    private final Set<String> unseen = new HashSet<>();

    /// Reads the element that has just begun, if it is a style.
    boolean reads(Xml xml) throws Damaged {
        if (DataStyle.is(xml.name())) {
            formats.read(xml);
            return true;
        }
        if (xml.isStart("style")) {
            style(xml);
            return true;
        }
        return false;
    }

    boolean isUnseen(String style) {
        return unseen.contains(style);
    }

    Look look(String name) {
        return name.isEmpty() ? Look.PLAIN : looks.computeIfAbsent(name, this::made);
    }

    private void style(Xml xml) throws Damaged {
        var name = xml.attributeOrNone("name");
        var style = new Style();
        boolean isCell = xml.attributeOrNone("family").equals("table-cell");
        style.parent = xml.attributeOrNone("parent-style-name");
        style.data = xml.attributeOrNone("data-style-name");
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            boolean isProperties = xml.name().endsWith("-properties");
            for (int i = 0; isProperties && i < xml.attributes(); i++) {
                style.properties.putIfAbsent(xml.attributeName(i), xml.attributeValue(i));
            }
        }
        if (isCell) {
            cells.put(name, style);
        } else if (isNothing(style.properties.getOrDefault("row-height", ""))
                || isNothing(style.properties.getOrDefault("column-width", ""))
                || style.properties.getOrDefault("display", "").equals("false")) {
            unseen.add(name);
        }
    }

    /// A length of zero in any unit.
    private static boolean isNothing(String length) {
        return !length.isEmpty() && length.chars().noneMatch(c -> c >= '1' && c <= '9')
                && length.startsWith("0");
    }

    private Look made(String name) {
        var format = formats.format(property(name, ""));
        int sides = 0;
        var all = property(name, "border");
        sides |= hasLine(property(name, "border-top"), all) ? Look.TOP : 0;
        sides |= hasLine(property(name, "border-right"), all) ? Look.RIGHT : 0;
        sides |= hasLine(property(name, "border-bottom"), all) ? Look.BOTTOM : 0;
        sides |= hasLine(property(name, "border-left"), all) ? Look.LEFT : 0;
        return new Look(format.equals("General") ? "" : format,
                colour(property(name, "background-color"), "FFFFFF"),
                colour(property(name, "color"), "000000"), property(name, "font-weight").equals("bold"),
                property(name, "font-style").equals("italic"),
                isOn(property(name, "text-line-through-style")),
                isOn(property(name, "text-underline-style")), sides, isNothing(property(name, "margin-left"))
                        || property(name, "margin-left").isEmpty() ? 0 : 1,
                false);
    }

    /// What the style or one it goes back to says; the empty property is the number format.
    private String property(String name, String property) {
        var style = cells.get(name);
        for (int i = 0; style != null && i < MOST_PARENTS; i++) {
            var value = property.isEmpty() ? style.data : style.properties.getOrDefault(property, "");
            if (!value.isEmpty()) {
                return value;
            }
            style = cells.get(style.parent);
        }
        return "";
    }

    private static boolean hasLine(String own, String all) {
        var line = own.isEmpty() ? all : own;
        return !line.isEmpty() && !line.contains("none") && !line.startsWith("0pt")
                && !line.startsWith("0cm");
    }

    private static boolean isOn(String line) {
        return !line.isEmpty() && !line.equals("none");
    }

    private static String colour(String written, String usual) {
        var colour = written.startsWith("#") && written.length() == 7
                ? written.substring(1).toUpperCase(Locale.ROOT)
                : "";
        return colour.equals(usual) ? "" : colour;
    }
}

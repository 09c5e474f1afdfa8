package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.number.NumberFormat;

/// The looks of cells by the number that cells have them under.
final class Styles {

    private static final int LONGEST_FORMAT = 1_000;

    /// A font, or what one changes of another.
    private record Font(String ink, boolean bold, boolean italic, boolean struck, boolean underlined) {}

    private static final Font PLAIN = new Font("", false, false, false, false);

    private final Colours colours;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<Integer> borders = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Look> changes = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();

    private Styles(Colours colours) {
        this.colours = colours;
    }

    /// Reads the looks from their part.
    static Styles of(Parts parts, Optional<String> part, Colours colours) {
        var styles = new Styles(colours);
        part.ifPresent(place -> {
            parts.read(place, "", styles::palette);
            parts.read(place, "", styles::read);
        });
        for (var look : styles.looks) {
            styles.dates.add(NumberFormat.of(look.format()).isDate());
        }
        return styles;
    }

    /// The look of a cell with this number; the plain one for numbers that nobody gave.
    Look look(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : Look.PLAIN;
    }

    boolean isDate(int index) {
        return index >= 0 && index < dates.size() && dates.get(index);
    }

    /// What a conditional format makes of a cell.
    Look change(int index) {
        return index >= 0 && index < changes.size() ? changes.get(index) : Look.PLAIN;
    }

    /// An own palette stands at the end of the part, but is needed from its beginning.
    private void palette(Xml xml) throws Damaged {
        var own = new ArrayList<String>();
        while (xml.next()) {
            if (xml.isStart("rgbColor")) {
                own.add(Colours.rgb(xml.attributeOrNone("rgb")));
            }
        }
        colours.palette(own);
    }

    private void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            int depth = xml.depth();
            switch (xml.name()) {
                case "numFmt" -> format(xml);
                case "fonts" -> each(xml, depth, "font", () -> fonts.add(font(xml)));
                case "fills" -> each(xml, depth, "fill", () -> fills.add(fill(xml, false)));
                case "borders" -> each(xml, depth, "border", () -> borders.add(border(xml)));
                case "cellStyleXfs" -> xml.skip();
                case "cellXfs" -> each(xml, depth, "xf", () -> looks.add(look(xml)));
                case "dxfs" -> each(xml, depth, "dxf", () -> changes.add(change(xml)));
                default -> {
                }
            }
        }
    }

    private interface Step {
        void take() throws Damaged;
    }

    private static void each(Xml xml, int depth, String name, Step step) throws Damaged {
        while (xml.nextIn(depth)) {
            if (xml.isStart(name)) {
                step.take();
            }
        }
    }

    private void format(Xml xml) {
        var format = xml.attributeOrNone("formatCode");
        var usable = NumberFormat.isGeneral(format) || format.length() > LONGEST_FORMAT ? "" : format;
        formats.put(xml.number("numFmtId", -1), usable);

    }

    private Font font(Xml xml) throws Damaged {
        int depth = xml.depth();
        var font = PLAIN;
        while (xml.nextIn(depth)) {
            boolean isOn = xml.attribute("val") == null || xml.flag("val");
            font = switch (xml.name()) {
                case "b" -> new Font(font.ink, isOn, font.italic, font.struck, font.underlined);
                case "i" -> new Font(font.ink, font.bold, isOn, font.struck, font.underlined);
                case "strike" -> new Font(font.ink, font.bold, font.italic, isOn, font.underlined);
                case "u" -> new Font(font.ink, font.bold, font.italic, font.struck,
                        !xml.attributeOrNone("val").equals("none"));
                case "color" -> new Font(colours.of(xml).replace(Colours.BLACK, ""), font.bold, font.italic,
                        font.struck, font.underlined);
                default -> font;
            };
        }
        return font;
    }

    /// The colour that prevails in a fill. A change's plain fill stands in the colour behind the pattern.
    private String fill(Xml xml, boolean isChange) throws Damaged {
        int depth = xml.depth();
        var pattern = isChange ? "solid" : "none";
        var front = "";
        var back = "";
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "patternFill" -> pattern = xml.attribute("patternType") == null
                        ? pattern
                        : xml.attributeOrNone("patternType");
                case "gradientFill" -> pattern = "gradient";
                case "fgColor", "color" -> front = front.isEmpty() ? frontColour(xml) : front;
                case "bgColor" -> back = colours.of(xml);
                default -> {
                }
            }
        }
        boolean takesBack = isChange && pattern.equals("solid") && !back.isEmpty();
        var colour = pattern.equals("none") ? "" : takesBack ? back : front.isEmpty() ? back : front;
        boolean hasNoOwn = colour.isEmpty() || (colour.equals(Colours.BLACK) && !pattern.equals("gradient"));
        boolean isHatched = hasNoOwn && !pattern.equals("none") && !pattern.equals("solid");
        return isHatched ? "C0C0C0" : colour.replace(Colours.WHITE, "");
    }

    private String frontColour(Xml xml) {
        return xml.number("indexed", -1) == 64 ? Colours.BLACK : colours.of(xml);
    }

    private static int border(Xml xml) throws Damaged {
        int depth = xml.depth();
        int sides = 0;
        while (xml.nextIn(depth)) {
            var style = xml.attributeOrNone("style");
            if (!style.isEmpty() && !style.equals("none")) {
                sides |= switch (xml.name()) {
                    case "top" -> Look.TOP;
                    case "right", "end" -> Look.RIGHT;
                    case "bottom" -> Look.BOTTOM;
                    case "left", "start" -> Look.LEFT;
                    default -> 0;
                };
            }
        }
        return sides;
    }

    private Look look(Xml xml) throws Damaged {
        int id = xml.number("numFmtId", 0);
        var font = at(fonts, xml.number("fontId", 0), PLAIN);
        var fill = at(fills, xml.number("fillId", 0), "");
        int sides = at(borders, xml.number("borderId", 0), 0);
        int depth = xml.depth();
        int indent = 0;
        boolean isCentredAcross = false;
        while (xml.nextIn(depth)) {
            if (xml.isStart("alignment")) {
                indent = Math.clamp(xml.number("indent", 0), 0, 255);
                isCentredAcross = xml.attributeOrNone("horizontal").equals("centerContinuous");
            }
        }
        var format = formats.containsKey(id) ? formats.getOrDefault(id, "") : NumberFormat.builtIn(id);
        return new Look(format, fill, font.ink, font.bold, font.italic, font.struck, font.underlined, sides,
                indent,
                isCentredAcross);
    }

    private Look change(Xml xml) throws Damaged {
        int depth = xml.depth();
        var font = PLAIN;
        var fill = "";
        var format = "";
        int sides = 0;
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "font" -> font = font(xml);
                case "fill" -> fill = fill(xml, true);
                case "border" -> sides = border(xml);
                case "numFmt" -> format = xml.attributeOrNone("formatCode");
                default -> {
                }
            }
        }
        return new Look(format, fill, font.ink, font.bold, font.italic, font.struck, font.underlined, sides,
                0, false);
    }

    private static <T> T at(List<T> all, int index, T otherwise) {
        return index >= 0 && index < all.size() ? all.get(index) : otherwise;
    }
}

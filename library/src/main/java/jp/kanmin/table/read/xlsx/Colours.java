package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.file.Xml;

/// Colours as `RRGGBB`, from the theme, the palette or as they are.
final class Colours {

    static final String WHITE = "FFFFFF";
    static final String BLACK = "000000";

    /// The palette of Excel, from its ninth colour on; the first eight are the same again.
    private static final String PALETTE = """
            000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080\
            9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF\
            00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696\
            003366339966003300333300993300993366333399333333""";
    private static final String USUAL_THEME = "FFFFFF000000EEECE11F497D4F81BDC0504D9BBB598064A24BACC6F796460000FF800080";

    private final List<String> theme;
    private final List<String> palette = six(PALETTE);

    private Colours(List<String> theme) {
        this.theme = theme;
    }

    /// Reads the theme from its part.
    static Colours of(Parts parts, Optional<String> part) {
        var theme = new ArrayList<String>();
        part.ifPresent(place -> parts.read(place, "", xml -> {
            boolean isScheme = false;
            while (xml.next() && !xml.isEnd("clrScheme")) {
                isScheme |= xml.isStart("clrScheme");
                if (isScheme && xml.isStart("srgbClr")) {
                    theme.add(rgb(xml.attributeOrNone("val")));
                } else if (isScheme && xml.isStart("sysClr")) {
                    var last = rgb(xml.attributeOrNone("lastClr"));
                    theme.add(!last.isEmpty()
                            ? last
                            : xml.attributeOrNone("val").equals("window") ? WHITE : BLACK);
                }
            }
        }));
        if (theme.size() < 12) {
            return new Colours(six(USUAL_THEME));
        }
        swap(theme, 0); // dark and light stand in the other order than they are counted
        swap(theme, 2);
        return new Colours(theme);
    }

    /// A palette that the workbook brings with it.
    void palette(List<String> own) {
        for (int i = 8; i < Math.min(own.size(), 64); i++) {
            palette.set(i - 8, own.get(i));
        }
    }

    /// The colour that the element at hand names; empty for the one that the system has.
    String of(Xml xml) {
        var rgb = xml.attribute("rgb");
        String base;
        if (rgb != null) {
            base = rgb(rgb);
        } else if (xml.attribute("theme") != null) {
            int index = xml.number("theme", -1);
            base = index >= 0 && index < theme.size() ? theme.get(index) : "";
        } else {
            int index = xml.number("indexed", -1);
            int place = index < 8 ? index : index - 8;
            base = place >= 0 && place < palette.size() ? palette.get(place) : "";
        }
        double tint = xml.decimal("tint", 0);
        return base.isEmpty() || tint == 0 ? base : tinted(base, Math.clamp(tint, -1, 1));
    }

    static String rgb(String written) {
        var last = written.length() == 8 ? written.substring(2) : written;
        boolean isColour = last.length() == 6 && last.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return isColour ? last.toUpperCase(Locale.ROOT) : "";
    }

    /// Lighter for a tint above nothing, darker below, by the lightness of the colour.
    private static String tinted(String colour, double tint) {
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            part[i] = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
        }
        double most = Math.max(part[0], Math.max(part[1], part[2]));
        double least = Math.min(part[0], Math.min(part[1], part[2]));
        double light = (most + least) / 2;
        double chroma = (most - least) / Math.max(1e-9, 1 - Math.abs(2 * light - 1));
        double other = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
        double spread = chroma * (1 - Math.abs(2 * other - 1));
        var text = new StringBuilder(6);
        for (double one : part) {
            double place = most > least ? (one - light) / (most - least) : 0;
            text.append("%02X".formatted(Math.round(255 * Math.clamp(other + place * spread, 0, 1))));
        }
        return text.toString();
    }

    private static void swap(List<String> colours, int at) {
        var first = colours.get(at);
        colours.set(at, colours.get(at + 1));
        colours.set(at + 1, first);
    }

    private static List<String> six(String joined) {
        var all = new ArrayList<String>();
        for (int i = 0; i + 6 <= joined.length(); i += 6) {
            all.add(joined.substring(i, i + 6));
        }
        return all;
    }
}

package jp.kanmin.table.read.ods;

import java.util.List;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Range;

/// Pictures, shapes, charts and controls.
final class OdsThings {

    private static final int LONGEST = 500;

    private OdsThings() {}

    static boolean is(String element) {
        return switch (element) {
            case "frame", "custom-shape", "rect", "line", "ellipse", "circle", "polygon", "polyline", "path",
                    "connector", "caption", "measure", "control", "g", "regular-polygon" ->
                true;
            default -> false;
        };
    }

    /// Reads the things in the element that has just begun.
    static void shapes(Xml xml, Range at, List<Thing> things, Budget budget) throws Damaged {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (is(xml.name())) {
                thing(xml, at, things, budget);
            }
        }
    }

    /// Reads the thing that has just begun.
    static void thing(Xml xml, Range cell, List<Thing> things, Budget budget) throws Damaged {
        var kind = xml.name().equals("control") ? Thing.Kind.CONTROL : Thing.Kind.SHAPE;
        var name = xml.attributeOrNone("name");
        var end = Range.of(OdsRanges.cell(xml.attributeOrNone("end-cell-address"))).orElse(cell);
        var text = new StringBuilder();
        var described = "";
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "image" -> kind = kind == Thing.Kind.SHAPE ? Thing.Kind.PICTURE : kind;
                case "object" -> kind = xml.attribute("notify-on-update-of-ranges") == null
                        ? Thing.Kind.EMBEDDED
                        : Thing.Kind.CHART;
                case "object-ole", "plugin", "applet" -> kind = Thing.Kind.EMBEDDED;
                case "title", "desc" -> described = xml.text(LONGEST).strip();
                case "p" -> {
                    var line = OdsText.paragraph(xml, LONGEST * 10);
                    text.append(text.isEmpty() || line.isEmpty() || text.length() > LONGEST * 60 ? "" : "\n")
                            .append(text.length() > LONGEST * 60 ? "" : line);
                }
                default -> {
                }
            }
        }
        if (things.size() < budget.limits().things()) {
            budget.characters(text.length());
            var words = text.toString().strip();
            things.add(new Thing(kind, name, words.isEmpty() ? described : words, cell.with(end)));
        }
    }
}

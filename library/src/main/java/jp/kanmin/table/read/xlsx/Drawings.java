package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Range;

/// Pictures, shapes and charts that lie over the cells of a sheet.
final class Drawings {

    private static final int LONGEST_NAME = 500;

    /// A thing of which the place is not known yet.
    private static final class Found {

        private Thing.Kind kind;
        private String name = "";
        private String described = "";
        private final StringBuilder text = new StringBuilder();
        private boolean isHidden;

        Found(Thing.Kind kind) {
            this.kind = kind;
        }

        Thing at(Range range) {
            var words = text.toString().strip();
            return new Thing(kind, name, words.isEmpty() ? described : words, range);
        }
    }

    private final Parts parts;
    private final Map<String, Parts.Relation> relations;
    private final int most;
    private final List<Thing> things = new ArrayList<>();

    private Drawings(Parts parts, String part) {
        this.parts = parts;
        this.relations = parts.relations(part);
        this.most = parts.budget().limits().text();
    }

    /// Reads one drawing.
    static List<Thing> of(Parts parts, String part, String sheet) {
        var drawings = new Drawings(parts, part);
        parts.read(part, sheet, drawings::read);
        return drawings.things;
    }

    private void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (xml.isStart() && xml.name().endsWith("Anchor")) {
                anchor(xml);
            }
        }
    }

    private void anchor(Xml xml) throws Damaged {
        var found = new ArrayList<Found>();
        int[] from = {0, 0};
        int[] to = {-1, -1};
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "from" -> from = corner(xml);
                case "to" -> to = corner(xml);
                case "pic" -> found.add(new Found(Thing.Kind.PICTURE));
                case "sp", "cxnSp", "contentPart" -> found.add(new Found(Thing.Kind.SHAPE));
                case "graphicFrame" -> found.add(new Found(Thing.Kind.SHAPE));
                case "rPr", "pPr", "spPr", "style", "bodyPr" -> xml.skip();
                default -> {
                    if (!found.isEmpty()) {
                        inside(xml, found.getLast());
                    }
                }
            }
        }
        var range = Ranges.between(from[0], from[1], Math.max(from[0], to[0]), Math.max(from[1], to[1]));
        for (var one : found) {
            if (!one.isHidden && things.size() < parts.budget().limits().things()) {
                parts.budget().characters(one.text.length());
                things.add(one.at(range));
            }
        }
    }

    private void inside(Xml xml, Found found) throws Damaged {
        switch (xml.name()) {
            case "cNvPr" -> {
                found.name = cut(xml.attributeOrNone("name"));
                var described = xml.attributeOrNone("descr");
                found.described = cut(described.isEmpty() ? xml.attributeOrNone("title") : described);
                found.isHidden = xml.flag("hidden");
            }
            case "p" -> found.text.append(found.text.isEmpty() ? "" : "\n");
            case "t" -> {
                var text = xml.text(most);
                found.text.append(text, 0, Math.min(text.length(), Math.max(0, most - found.text.length())));
            }
            case "chart" -> {
                found.kind = Thing.Kind.CHART;
                var target = relations.get(xml.attributeOrNone("id"));
                if (target != null) {
                    found.text.append(title(parts, target.target()));
                }
            }
            default -> {
            }
        }
    }

    /// The title of a chart; empty when it has none.
    static String title(Parts parts, String part) {
        var title = new StringBuilder();
        parts.readLoosely(part, xml -> {
            while (xml.next()) {
                if (xml.isStart("title")) {
                    int depth = xml.depth();
                    while (xml.nextIn(depth)) {
                        if (xml.isStart("t") && title.length() < LONGEST_NAME) {
                            title.append(xml.text(LONGEST_NAME));
                        }
                    }
                    return;
                }
                if (xml.isStart("plotArea")) {
                    return; // titles from here on are those of axes
                }
            }
        });
        return title.toString();
    }

    /// Row and column of a corner.
    static int[] corner(Xml xml) throws Damaged {
        int[] corner = {0, 0};
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("row") || xml.isStart("col")) {
                boolean isRow = xml.isStart("row");
                corner[isRow ? 0 : 1] = Digits.whole(xml.text(20).strip(), 0);
            }
        }
        return corner;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }
}

package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Range;

/// Buttons, check boxes and lists of the old kind, which stand in a drawing of their own. That drawing is often no proper
/// XML; what comes before the fault counts.
final class Controls {

    private static final int LONGEST = 500;

    private final List<Thing> things = new ArrayList<>();

    private Controls() {}

    static List<Thing> of(Parts parts, String part) {
        var controls = new Controls();
        parts.readLoosely(part, xml -> {
            while (xml.next() && controls.things.size() < parts.budget().limits().things()) {
                if (xml.isStart("shape")) {
                    controls.shape(xml);
                }
            }
        });
        return controls.things;
    }

    private void shape(Xml xml) throws Damaged {
        var text = "";
        var type = "";
        var range = Range.cell(0, 0);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "textbox" -> text = xml.text(LONGEST).strip();
                case "ClientData" -> type = xml.attributeOrNone("ObjectType");
                case "Anchor" -> range = anchor(xml.text(LONGEST));
                default -> {
                }
            }
        }
        if (!type.isEmpty() && !type.equals("Note")) {
            things.add(new Thing(Thing.Kind.CONTROL, type, text, range));
        }
    }

    /// Left column and its offset, top row and its offset, the same for right and bottom.
    private static Range anchor(String written) {
        var numbers = written.split(",", 9);
        return numbers.length < 8
                ? Range.cell(0, 0)
                : Ranges.between(number(numbers[2]), number(numbers[0]), number(numbers[6]),
                        number(numbers[4]));
    }

    private static int number(String written) {
        return Digits.whole(written.strip(), 0);
    }
}

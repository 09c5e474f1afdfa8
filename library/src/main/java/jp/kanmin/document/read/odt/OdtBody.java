package jp.kanmin.document.read.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import org.jspecify.annotations.Nullable;

/// The body of an OpenDocument text.
final class OdtBody {

    private static final int LONGEST = 1 << 20;
    private static final int WIDEST = 64;

    /// A list that is open.
    private record OpenList(String name, int depth) {}

    private final Gatherer gatherer;
    private final OdtStyles styles;
    private final OdtNumbers numbers;
    private final List<Runnable> beside = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private boolean itemIsNew;
    private int changes;
    private int noted;

    OdtBody(Gatherer gatherer, OdtStyles styles, OdtNumbers numbers) {
        this.gatherer = gatherer;
        this.styles = styles;
        this.numbers = numbers;
    }

    int changes() {
        return changes;
    }

    void read(Xml xml) throws Damaged {
        int contents = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                while (!lists.isEmpty() && lists.peek().depth() > xml.depth()) {
                    lists.pop();
                }
                continue;
            }
            contents = xml.depth() <= contents ? 0 : contents;
            switch (xml.name()) {
                case "h", "p" -> paragraph(xml, contents > 0);
                case "list" -> open(xml);
                case "list-item" -> itemIsNew = true;
                case "table" -> {
                    gatherer.table(table(xml));
                    end();
                }
                case "table-of-content" -> contents = xml.depth();
                case "table-of-content-source" -> xml.skip();
                case "soft-page-break" -> gatherer.nextPage();
                case "tracked-changes", "annotation" -> {
                    changes++;
                    xml.skip();
                }
                case "frame", "image", "text-box" -> frame(xml);
                default -> {
                    // sections
                }
            }
        }
    }

    void end() {
        var all = List.copyOf(beside);
        beside.clear();
        all.forEach(Runnable::run);
    }

    private void open(Xml xml) {
        var own = xml.attributeOrNone("style-name");
        var outer = lists.peek();
        var name = own.isEmpty() && outer != null ? outer.name() : own;
        boolean goesOn = xml.flag("continue-numbering") || !xml.attributeOrNone("continue-list").isEmpty();
        if (outer == null && !goesOn && !name.startsWith("WW") && !name.isEmpty()) {
            numbers.restart(name);
        }
        lists.push(new OpenList(name, xml.depth()));
    }

    private void paragraph(Xml xml, boolean isContents) throws Damaged {
        boolean isHeading = xml.name().equals("h");
        var style = xml.attributeOrNone("style-name");
        boolean isUnnumbered = xml.flag("is-list-header");
        var look = styles.look(style, isHeading ? xml.number("outline-level", 1) : 0);
        if (styles.breaksBefore(style)) {
            gatherer.pageBreak();
        }
        var words = words(xml);
        var number = words.isBlank() || isUnnumbered ? "" : number(look, style);
        if (isContents && !isHeading) {
            look = Look.of(Role.CONTENTS);
        }
        gatherer.paragraph(number.isEmpty() ? words : number + (number.equals("・") ? "" : " ") + words, look);
        end();
    }

    private String number(Look look, String style) {
        var list = lists.peek();
        if (list != null && itemIsNew) {
            itemIsNew = false;
            var name = list.name().isEmpty() ? styles.list(style) : list.name();
            return numbers.next(name, lists.size());
        }
        if (list == null && look.role() == Role.HEADING) {
            return numbers.next(OdtNumbers.OUTLINE, look.level());
        }
        return "";
    }

    /// The text of a paragraph; boxes and notes in it follow behind.
    private String words(Xml xml) throws Damaged {
        var stumble = new Damaged[1];
        var words = xml.mixedText(LONGEST, element -> {
            try {
                return inside(element);
            } catch (Damaged e) {
                stumble[0] = e;
                return "";
            }
        });
        if (stumble[0] != null) {
            throw stumble[0];
        }
        return words.replace('\n', ' ').replace('\u2028', '\n').strip();
    }

    private @Nullable String inside(Xml xml) throws Damaged {
        return switch (xml.name()) {
            case "s" -> " ".repeat(Math.clamp(xml.number("c", 1), 1, 100));
            case "tab" -> "\t";
            case "line-break" -> "\u2028";
            case "soft-page-break" -> {
                gatherer.nextPage();
                yield "";
            }
            case "note" -> note(xml);
            case "frame", "custom-shape", "rect", "text-box" -> {
                frame(xml);
                yield "";
            }
            case "annotation", "ruby-text", "change", "tracked-changes", "bookmark", "script" -> null;
            default -> "";
        };
    }

    private String note(Xml xml) throws Damaged {
        var words = new ArrayList<String>();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                words.add(words(xml));
            }
        }
        var mark = "※" + ++noted;
        beside.add(() -> gatherer.paragraph(mark + " " + String.join("\n", words), Look.of(Role.NOTE)));
        return mark;
    }

    /// A picture, or a box with paragraphs of its own.
    private void frame(Xml xml) throws Damaged {
        boolean hasPicture = false;
        var description = "";
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "image" -> hasPicture = true;
                case "title", "desc" -> description = xml.text(2_000);
                case "p", "h" -> {
                    int at = beside.size();
                    var words = words(xml);
                    beside.add(at, () -> gatherer.paragraph(words, Look.of(Role.BOX)));
                }
                case "table" -> {
                    int at = beside.size();
                    var rows = table(xml);
                    beside.add(at, () -> gatherer.table(rows));
                }
                default -> {
                    // how it looks
                }
            }
        }
        if (hasPicture) {
            var said = description;
            beside.add(() -> gatherer.picture(said));
        }
    }

    private List<List<String>> table(Xml xml) throws Damaged {
        var rows = new ArrayList<List<String>>();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            boolean isCell = xml.name().equals("table-cell") || xml.name().equals("covered-table-cell");
            if (xml.name().equals("table-row")) {
                rows.add(new ArrayList<>());
            } else if (isCell && !rows.isEmpty()) {
                int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, WIDEST);
                var words = cell(xml);
                for (int i = 0; i < times && rows.getLast().size() < 4 * WIDEST; i++) {
                    rows.getLast().add(words);
                }
            }
        }
        return rows;
    }

    private String cell(Xml xml) throws Damaged {
        var lines = new ArrayList<String>();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                lines.add(words(xml));
            } else if (xml.name().equals("table")) {
                table(xml).forEach(row -> lines.add(String.join("\t", row)));
            }
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}

package jp.kanmin.app.publication.word.paper;

import java.util.List;
import java.util.function.Consumer;

/// The body of a Word file, or a cell in it: paragraphs and tables one below the other.
public final class Paper {

    private static final int AFTER_TABLE = 160;

    private final Xml xml;
    private final References references;
    private final Numbering numbering;
    private final Ruler ruler;
    private final Contents contents;
    /// The style of plain words: large in the body, small in a table.
    private final String plain;
    /// True where the paragraphs stay with what follows.
    private final boolean kept;
    private boolean empty = true;
    private boolean afterTable;

    public Paper(References references, Numbering numbering, Contents contents) {
        this(new Xml(), references, numbering, new Ruler(), contents, "BodyText", false);
    }

    private Paper(Xml xml, References references, Numbering numbering, Ruler ruler, Contents contents,
            String plain, boolean kept) {
        this.xml = xml;
        this.references = references;
        this.numbering = numbering;
        this.ruler = ruler;
        this.contents = contents;
        this.plain = plain;
        this.kept = kept;
    }

    /// What a cell says.
    @FunctionalInterface
    public interface Cell {
        void write(Paper cell);
    }

    public Numbering numbering() {
        return numbering;
    }

    public boolean isCell() {
        return !plain.equals("BodyText");
    }

    /// A style for the words of a list, a quotation: in a table all are small.
    public Shape shape(String style) {
        return Shape.of(isCell() ? plain : style);
    }

    public Paper say(String text) {
        return paragraph(Shape.of(plain), line -> line.say(text));
    }

    public Paper second(String text) {
        return paragraph(Shape.of(plain), line -> line.second(text));
    }

    public Paper say(Consumer<Line> words) {
        return paragraph(Shape.of(plain), words);
    }

    public Paper paragraph(Shape shape, Consumer<Line> words) {
        var style = Styles.find(shape.style());
        open(shape);
        words.accept(new Line(xml, references, ruler, style));
        xml.end();
        ruler.endParagraph(style, shape.indent());
        return this;
    }

    /// A heading, which the contents table lists when it stands high enough.
    ///
    /// @param level from 1
    /// @param anchor as on the page; may be empty
    public Paper heading(int level, Shape shape, String anchor, String words) {
        return heading(level, shape, anchor, line -> line.say(words), words);
    }

    /// A heading of more than plain words.
    ///
    /// @param title the same in plain words
    public Paper heading(int level, Shape shape, String anchor, Consumer<Line> words, String title) {
        int id = references.next();
        var name = references.bookmark(anchor.isEmpty() ? "#" + id : anchor);
        if (!isCell()) {
            if (shape.onNewPage()) {
                contents.bodyBeginsAt(ruler.depth());
            }
            contents.add(level, shape, title, name, ruler.depth());
        }
        return paragraph(shape, line -> {
            xml.empty("w:bookmarkStart", "w:id", String.valueOf(id), "w:name", name);
            words.accept(line);
            xml.empty("w:bookmarkEnd", "w:id", String.valueOf(id));
        });
    }

    /// A heading in the style of its level.
    public static Shape headingShape(int level) {
        return Shape.of("Heading" + Math.min(level, 5));
    }

    /// A table as wide as the column. Its head repeats on every page, and no row is broken.
    public Paper table(Table table) {
        if (afterTable && !table.isCaptionSeen()) {
            paragraph(Shape.of("Gap"), _ -> {
            });
        }
        if (table.isCaptionSeen()) {
            paragraph(Shape.of("Caption"), line -> line.say(table.caption()));
        }
        int[] widths = table.widths(ruler.width());
        long top = ruler.depth();
        xml.start("w:tbl").raw(table.properties(widths));
        if (!table.head().isEmpty()) {
            row(table, widths, true, true,
                    table.head().stream().map(word -> (Cell) cell -> cell.say(word)).toList());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(table, widths, false, table.isKept() && !last, table.rows().get(i));
        }
        xml.end();
        if (table.isKept()) {
            ruler.endRow(top, ruler.depth());
        }
        empty = false;
        afterTable = true;
        return this;
    }

    /// What stands here, as XML.
    public String markup() {
        return xml.toString();
    }

    /// How far down it has come.
    public long depth() {
        return ruler.depth();
    }

    private void row(Table table, int[] widths, boolean head, boolean keep, List<Cell> cells) {
        xml.start("w:tr").raw(head
                ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                : "<w:trPr><w:cantSplit/></w:trPr>");
        long top = ruler.depth();
        long bottom = top;
        int column = ruler.width();
        for (int i = 0; i < cells.size(); i++) {
            ruler.back(top);
            ruler.narrow(widths[i]);
            xml.start("w:tc").raw("<w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(widths[i]));
            var cell = new Paper(xml, references, numbering, ruler, contents, table.style(),
                    keep);
            cells.get(i).write(cell);
            cell.close();
            xml.end();
            bottom = Math.max(bottom, ruler.depth());
        }
        xml.end();
        ruler.narrow(column);
        ruler.endRow(top, bottom + Table.PADDING);
    }

    /// A cell ends with a paragraph, whatever it says.
    private void close() {
        if (empty || afterTable) {
            say("");
        }
    }

    private void open(Shape shape) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", shape.style());
        if (kept) {
            xml.empty("w:keepNext");
        }
        if (shape.onNewPage()) {
            xml.empty("w:pageBreakBefore");
        }
        if (shape.list() != Shape.UNSAID) {
            xml.start("w:numPr").empty("w:ilvl", "w:val", String.valueOf(shape.level()))
                    .empty("w:numId", "w:val", String.valueOf(shape.list())).end();
        }
        if (afterTable && Styles.find(shape.style()).before() < AFTER_TABLE) {
            xml.empty("w:spacing", "w:before", String.valueOf(AFTER_TABLE));
        }
        if (shape.indent() > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(shape.indent()));
        }
        if (shape.toTheRight()) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.end();
        empty = false;
        afterTable = false;
    }
}

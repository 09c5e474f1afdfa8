package jp.kanmin.app.publication.word.paper;

import java.util.ArrayList;
import java.util.List;

/// The contents table: chapters and what stands right below them, measures among it. The entries are written out, so
/// that every reader of the file finds them; Word can renew them, because they stand in its own field.
public final class Contents {

    private final String chapter;
    private final String measure;
    private final int deepest;
    private final List<Entry> entries = new ArrayList<>();
    private int chapters;
    private int sections;
    private int measures;
    private long bodyBegins;

    /// An empty table.
    ///
    /// @param chapter the number of chapters, such as `第%1章`; empty where headings bear none
    /// @param measure the number of measures, such as `施策%1`
    /// @param deepest the level of headings that are listed last, 1 or 2
    public Contents(String chapter, String measure, int deepest) {
        this.chapter = chapter;
        this.measure = measure;
        this.deepest = deepest;
    }

    private record Entry(int level, String words, String bookmark, long depth) {}

    /// Where the first heading stands, on a page of its own.
    void bodyBeginsAt(long depth) {
        bodyBegins = depth;
    }

    void add(int level, Shape shape, String title, String bookmark, long depth) {
        if (level <= deepest) {
            entries.add(new Entry(level, number(level, shape) + title, bookmark, depth));
        }
    }

    /// The table with its field.
    ///
    /// @param heading what stands above it
    /// @param depth where it begins on the first page
    public String markup(String heading, long depth) {
        var ruler = new Ruler();
        ruler.thing(depth);
        entries.forEach(entry -> {
            var style = Styles.find("TOC" + entry.level());
            ruler.words(entry.words(), style);
            ruler.endParagraph(style, Numbering.STEP * 2);
        });
        int front = Ruler.pages(ruler.depth());
        var xml = new Xml()
                .raw("""
                <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"""
                        .formatted(Xml.escaped(heading)));
        for (int i = 0; i < entries.size(); i++) {
            boolean last = i == entries.size() - 1;
            var entry = entries.get(i);
            xml.start("w:p").raw("<w:pPr><w:pStyle w:val=\"TOC%d\"/></w:pPr>".formatted(entry.level()));
            xml.raw(i == 0 ? begin(" TOC \\o \"1-%d\" \\h \\z \\u ".formatted(deepest)) : "");
            entry(xml, entry, front + Ruler.page(entry.depth() - bodyBegins));
            xml.raw(last ? mark("end") : "").end();
        }
        return xml.raw("</w:sdtContent></w:sdt>").toString();
    }

    private static void entry(Xml xml, Entry entry, int page) {
        xml.start("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        xml.start("w:r").start("w:t", "xml:space", "preserve").text(entry.words()).end().end();
        xml.raw("<w:r><w:tab/></w:r>").raw(begin(" PAGEREF " + entry.bookmark() + " \\h "));
        xml.raw("<w:r><w:t>%d</w:t></w:r>".formatted(page)).raw(mark("end")).end();
    }

    private static String begin(String instruction) {
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\">" + Xml.escaped(instruction)
                + "</w:instrText></w:r>" + mark("separate");
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(kind);
    }

    /// The number that Word will give the heading.
    private String number(int level, Shape shape) {
        if (shape.list() == Numbering.MEASURES) {
            return filled(measure, ++measures);
        }
        if (chapter.isEmpty() || shape.list() == Shape.NONE) {
            return "";
        }
        if (level == 1) {
            sections = 0;
            return filled(chapter, ++chapters);
        }
        return ++sections + "　";
    }

    private static String filled(String pattern, int number) {
        return pattern.replace("%1", String.valueOf(number)) + "　";
    }
}

package jp.kanmin.app.publication.word.paper;

import java.time.LocalDate;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.finding.Language;

/// Binds what was written into one Word file: the front, the contents table, the body, the foot of every page.
public final class Binding {

    private static final String DOCUMENT = """
            <w:document xmlns:w="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>"""
            .formatted(Parts.W);
    /// A4.
    private static final String SECTION = """
            <w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>""";

    private final PageWords words;
    private final String chapter;
    private final String measure;
    private final References references = new References();
    private final Numbering numbering = new Numbering();
    private final Contents contents;
    private final Paper front;
    private final Paper body;

    /// @param chapter the number of chapters, such as `第%1章`; empty where headings bear none
    /// @param measure the number of measures, such as `施策%1`
    /// @param deepest the level of headings that the contents table lists last, 1 or 2
    public Binding(PageWords words, String chapter, String measure, int deepest) {
        this.words = words;
        this.chapter = chapter;
        this.measure = measure;
        contents = new Contents(chapter, measure, deepest);
        front = new Paper(references, numbering, contents);
        body = new Paper(references, numbering, contents);
    }

    /// What the file says of itself.
    ///
    /// @param foot of every page
    /// @param day it is of
    public record Label(String title, String author, String foot, Optional<LocalDate> day) {}

    /// What stands before the contents table; written before the body.
    public Paper front() {
        return front;
    }

    public Paper body() {
        return body;
    }

    /// The file.
    public byte[] bound(Label label) {
        var file = new WordFile().with("[Content_Types].xml", Parts.CONTENT_TYPES)
                .with("_rels/.rels", Parts.ROOT)
                .with("word/document.xml", DOCUMENT + front.markup()
                        + contents.markup(words.say("contents"), front.depth()) + body.markup() + SECTION)
                .with("word/_rels/document.xml.rels", references.part())
                .with("word/styles.xml", Styles.part(!chapter.isEmpty(),
                        words.isEnglish() ? "en-US" : "ja-JP"))
                .with("word/numbering.xml",
                        numbering.part(chapter, measure, words.language() == Language.JA))
                .with("word/settings.xml", Parts.SETTINGS).with("word/fontTable.xml", Parts.FONTS)
                .with("word/footer.xml", Parts.footer(label.foot()))
                .with("docProps/core.xml", Parts.core(label, words.tag()))
                .with("docProps/app.xml", Parts.app(label.author()));
        references.pictures().forEach(file::with);
        return file.bytes();
    }
}

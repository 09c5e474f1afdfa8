package jp.kanmin.app.publication.word;

import java.util.Map;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.word.paper.Contents;
import jp.kanmin.app.publication.word.paper.Numbering;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Parts;
import jp.kanmin.app.publication.word.paper.References;
import jp.kanmin.app.publication.word.paper.Shape;
import jp.kanmin.app.publication.word.paper.Styles;
import jp.kanmin.app.publication.word.paper.WordFile;
import jp.kanmin.finding.Language;

/// A plan as a Word file, for those who edit it, pass it round or print it. It says what the page says, but for what
/// only a page needs: ways around the site, addresses of its files, charts (their figures stand in tables).
///
/// The parts are written as the text they are, not through a library: the same plan gives the same bytes, nothing has
/// to be loaded before the first file, and the work grows with the plan and no faster. Tests hold every part against
/// the schemas of the format.
public final class PlanWord {

    private static final String DOCUMENT = """
            <w:document xmlns:w="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>"""
            .formatted(Parts.W);
    /// A4.
    private static final String SECTION = """
            <w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>""";

    private PlanWord() {}

    /// The file.
    ///
    /// @param pictures content by the address that the view gives each picture
    public static byte[] of(PlanView view, Map<String, byte[]> pictures) {
        var words = view.words();
        var measure = words.say("measure.number", "%1");
        var references = new References();
        var numbering = new Numbering();
        var contents = new Contents(view.chapterNumber(), measure);
        var front = new Paper(references, numbering, contents);
        front(view, front);
        var body = new Paper(references, numbering, contents);
        new ChapterText(view, body, pictures).write();
        new HistoryText(view, body).write();

        var file = new WordFile().with("[Content_Types].xml", Parts.CONTENT_TYPES)
                .with("_rels/.rels", Parts.ROOT)
                .with("word/document.xml", DOCUMENT + front.markup()
                        + contents.markup(words.say("contents"), front.depth()) + body.markup() + SECTION)
                .with("word/_rels/document.xml.rels", references.part())
                .with("word/styles.xml", Styles.part(!view.chapterNumber().isEmpty(),
                        words.isEnglish() ? "en-US" : "ja-JP"))
                .with("word/numbering.xml",
                        numbering.part(view.chapterNumber(), measure, words.language() == Language.JA))
                .with("word/settings.xml", Parts.SETTINGS).with("word/fontTable.xml", Parts.FONTS)
                .with("word/footer.xml", Parts.footer(view.runningFoot()))
                .with("docProps/core.xml", Parts.core(view)).with("docProps/app.xml", Parts.app(view));
        references.pictures().forEach(file::with);
        return file.bytes();
    }

    private static void front(PlanView view, Paper paper) {
        paper.paragraph(Shape.of("Title"), line -> line.say(view.title()));
        paper.paragraph(Shape.of("Subtitle"), line -> {
            line.say(view.body());
            view.state().forEach(phrase -> line.say(MeasureText.BETWEEN + phrase));
        });
        MeasureText.figures(paper, view.title(), view.figures());
    }
}

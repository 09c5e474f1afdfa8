package jp.kanmin.app.publication.word.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The styles of a Word file. Built-in names are Word's own, so that every Word shows them in its language and takes
/// headings for headings.
public final class Styles {

    /// On every Windows since version 10, and made for all readers; where it is missing, `fontTable` tells Word what to
    /// take instead.
    static final String FACE = "BIZ UDPGothic";
    private static final String WORDS = "1A1A1A";
    private static final String SECOND = "666666";
    private static final String LINE = "CCCCCC";
    private static final String SOFT = "F2F2F2";
    private static final String LINK = "0017C1";

    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final String GRAY = "<w:color w:val=\"%s\"/>".formatted(SECOND);
    private static final String MONO = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:eastAsia=\"BIZ UDGothic\"/>";
    private static final String KEEP = "<w:keepNext/><w:keepLines/>";
    private static final String RIGHT_TAB = "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>"
            .formatted(Ruler.PAPER_WIDTH);
    private static final String DOTS = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%d\"/></w:tabs>"
            .formatted(Ruler.PAPER_WIDTH);

    /// 10.5 points on 1.7.
    private static final Paragraph NORMAL = new Paragraph("Normal", "Normal", 21, 357, 0, 0, "", "", "");

    private static final List<Paragraph> PARAGRAPHS = List.of(
            NORMAL,
            new Paragraph("BodyText", "Body Text", 21, 357, 0, 120, "", "", ""),
            new Paragraph("Title", "Title", 40, 600, 0, 160, KEEP, "", BOLD),
            new Paragraph("Subtitle", "Subtitle", 21, 357, 0, 240, "", "", GRAY),
            heading(1, 32, 480, 480, 160,
                    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"%s\"/></w:pBdr>"
                            .formatted(WORDS)),
            heading(2, 26, 400, 360, 120, ""), heading(3, 22, 360, 240, 80, ""),
            heading(4, 21, 357, 200, 60, ""), heading(5, 21, 357, 160, 60, ""),
            new Paragraph("Caption", "caption", 18, 290, 200, 80, KEEP, "", BOLD),
            new Paragraph("TableText", "Kanmin Table Text", 18, 290, 0, 0, "", "", ""),
            new Paragraph("SmallTableText", "Kanmin Small Table Text", 15, 230, 0, 0, "", "", ""),
            new Paragraph("Figure", "Kanmin Figure", 24, 380, 0, 0, "", "", BOLD),
            new Paragraph("Gap", "Kanmin Gap", 8, 160, 0, 0, "", "", ""),
            new Paragraph("ListBullet", "List Bullet", 21, 357, 0, 60, numbered(Numbering.BULLETS), "", ""),
            new Paragraph("ListNumber", "List Number", 21, 357, 0, 60, numbered(Numbering.DECIMALS), "", ""),
            new Paragraph("ListContinue", "List Continue", 21, 357, 0, 60, "", "<w:ind w:left=\"420\"/>", ""),
            new Paragraph("Quote", "Quote", 21, 357, 0, 120,
                    "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"%s\"/></w:pBdr>"
                            .formatted(LINE),
                    "<w:ind w:left=\"420\"/>", ""),
            new Paragraph("HTMLPreformatted", "HTML Preformatted", 20, 320, 0, 120,
                    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>".formatted(SOFT), "", MONO),
            new Paragraph("Rule", "Kanmin Rule", 8, 160, 120, 240,
                    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"%s\"/></w:pBdr>"
                            .formatted(LINE),
                    "",
                    ""),
            new Paragraph("TOCHeading", "TOC Heading", 26, 400, 360, 120, KEEP, "", BOLD),
            new Paragraph("TOC1", "toc 1", 21, 357, 60, 0, DOTS, "", ""),
            new Paragraph("TOC2", "toc 2", 21, 357, 0, 0, DOTS, "<w:ind w:left=\"420\"/>", ""),
            new Paragraph("TOC3", "toc 3", 21, 357, 0, 0, DOTS, "<w:ind w:left=\"840\"/>", ""),
            new Paragraph("Header", "header", 18, 290, 0, 0, RIGHT_TAB, "", GRAY),
            new Paragraph("Footer", "footer", 18, 290, 0, 0, RIGHT_TAB, "", GRAY));

    private static final Map<String, Paragraph> BY_ID = PARAGRAPHS.stream()
            .collect(Collectors.toMap(Paragraph::id, Function.identity()));

    private static final String OTHERS = """
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/><w:rPr><w:em w:val="dot"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:rPr>%s</w:rPr></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="%s"/><w:u w:val="single"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Second"><w:name w:val="Kanmin Second"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="%s"/></w:rPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="table" w:styleId="KanminTable"><w:name w:val="Kanmin Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="%s"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="%s"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="%s"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="%s"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>
            """
            .formatted(MONO, LINK, SECOND, WORDS, WORDS, LINE, SOFT);

    private Styles() {}

    /// A style of paragraphs.
    ///
    /// @param name as Word knows it
    /// @param size in half points
    /// @param line height of a line, in twips; larger letters or pictures may stretch it
    /// @param before space above, in twips
    /// @param front properties that the format wants ahead of the spacing
    /// @param rear properties that it wants behind
    record Paragraph(String id, String name, int size, int line, int before, int after, String front,
            String rear, String letters) {

        private String xml() {
            boolean isNormal = id.equals("Normal");
            return """
                    <w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/>%s<w:qFormat/><w:pPr>%s<w:spacing w:before="%d" w:after="%d" w:line="%d" w:lineRule="atLeast"/>%s</w:pPr><w:rPr>%s<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>
                    """
                    .formatted(isNormal ? " w:default=\"1\"" : "", id, name,
                            isNormal ? "" : "<w:basedOn w:val=\"Normal\"/>" + next(), front, before, after,
                            line, rear, letters, size, size);
        }

        private String next() {
            return id.startsWith("Heading") || id.equals("Title") ? "<w:next w:val=\"BodyText\"/>" : "";
        }

        /// The same with the number that its place in a list gives it.
        private Paragraph numberedAt(int level) {
            return new Paragraph(id, name, size, line, before, after,
                    front.replace(KEEP, KEEP + numbered(Numbering.HEADINGS, level)), rear, letters);
        }
    }

    static Paragraph find(String id) {
        return BY_ID.getOrDefault(id, NORMAL);
    }

    /// The part.
    ///
    /// @param numbered true when headings bear numbers
    /// @param latin the language of Latin letters; the others are taken for Japanese
    public static String part(boolean numbered, String latin) {
        var xml = new StringBuilder(16 * 1024).append("""
                <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:eastAsia="%s" w:cs="%s"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="%s" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
                """
                .formatted(Parts.W, FACE, FACE, FACE, FACE, latin));
        for (var paragraph : PARAGRAPHS) {
            boolean isHeading = paragraph.id().startsWith("Heading");
            xml.append((numbered && isHeading
                    ? paragraph.numberedAt(paragraph.id().charAt("Heading".length()) - '1')
                    : paragraph).xml());
        }
        return xml.append(OTHERS).append("</w:styles>").toString();
    }

    private static Paragraph heading(int level, int size, int line, int before, int after, String border) {
        return new Paragraph("Heading" + level, "heading " + level, size, line, before, after, KEEP + border,
                "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1), BOLD);
    }

    private static String numbered(int list) {
        return numbered(list, 0);
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }
}

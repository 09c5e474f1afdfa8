package jp.kanmin.app.publication.word.paper;

import java.util.ArrayList;
import java.util.List;

/// The lists of a Word file: the numbers of headings and measures, and the lists that its texts contain.
public final class Numbering {

    /// Chapters and what is below them.
    public static final int HEADINGS = 1;
    /// Measures, and the parts of each.
    public static final int MEASURES = 2;
    public static final int BULLETS = 3;
    public static final int DECIMALS = 4;
    /// From one level of a list to the next: two letters, in twips.
    public static final int STEP = 420;
    public static final int LEVELS = 9;

    private final List<String> runs = new ArrayList<>();

    /// A numbered list of its own.
    ///
    /// @param level its level, from 0
    /// @param first its first number
    /// @return what its paragraphs refer to
    public int add(int level, int first) {
        int id = DECIMALS + 1 + runs.size();
        runs.add("""
                <w:num w:numId="%d"><w:abstractNumId w:val="%d"/><w:lvlOverride w:ilvl="%d"><w:startOverride w:val="%d"/></w:lvlOverride></w:num>
                """
                .formatted(id, DECIMALS, level, first));
        return id;
    }

    /// The part.
    ///
    /// @param chapter the number of chapters, such as `第%1章`; empty where headings bear none
    /// @param measure the number of measures, such as `施策%1`
    /// @param japanese true where the fourth mark is ア rather than a
    public String part(String chapter, String measure, boolean japanese) {
        var letters = japanese ? "aiueoFullWidth" : "lowerLetter";
        var xml = new StringBuilder(8 * 1024).append("<w:numbering xmlns:w=\"" + Parts.W + "\">\n");
        xml.append(list(HEADINGS, chapter.isEmpty()
                ? ""
                : heading(0, "decimal", chapter)
                        + heading(1, "decimal", "%2") + heading(2, "decimal", "(%3)")
                        + heading(3, letters, "%4")
                        + heading(4, letters, "(%5)")));
        xml.append(list(MEASURES, level(0, "decimal", 1, measure + "　", "", 0)
                + level(1, "decimal", 1, "(%2)　", "", 0)));
        var bullets = new StringBuilder();
        var decimals = new StringBuilder();
        for (int i = 0; i < LEVELS; i++) {
            bullets.append(level(i, "bullet", 1, i % 2 == 0 ? "・" : "－", "", STEP));
            decimals.append(level(i, "decimal", 1, "%" + (i + 1) + ".", "", STEP));
        }
        xml.append(list(BULLETS, bullets.toString())).append(list(DECIMALS, decimals.toString()));
        for (int id = HEADINGS; id <= DECIMALS; id++) {
            xml.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>\n".formatted(id, id));
        }
        runs.forEach(xml::append);
        return xml.append("</w:numbering>").toString();
    }

    private static String list(int id, String levels) {
        return """
                <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum>
                """
                .formatted(id, levels);
    }

    /// One full-width space stands behind the number.
    private static String heading(int level, String kind, String text) {
        return level(level, kind, 1, text + "　", "<w:pStyle w:val=\"Heading%d\"/>".formatted(level + 1), 0);
    }

    /// @param hanging how far the text stands from its mark; 0 when it follows at once and wraps below it
    private static String level(int level, String kind, int first, String text, String style, int hanging) {
        int left = hanging * (level + 1);
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/>%s%s<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr></w:lvl>"""
                .formatted(level, first, kind, style, hanging == 0 ? "<w:suff w:val=\"nothing\"/>" : "",
                        Xml.escaped(text), left, hanging);
    }
}

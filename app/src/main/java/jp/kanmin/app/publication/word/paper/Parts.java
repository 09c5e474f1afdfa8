package jp.kanmin.app.publication.word.paper;

import jp.kanmin.text.Shortened;

/// The small parts of a Word file.
public final class Parts {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>
            <Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            </Types>""";

    public static final String ROOT = """
            <Relationships xmlns="%s">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
            </Relationships>"""
            .formatted(RELATIONS);

    /// `updateFields` makes Word ask its reader once whether to work out the page numbers of the contents table. We
    /// cannot know them: they depend on the reader's fonts. Ours are a guess, and a question is better than a wrong
    /// number in a plan; when the file is saved the question is gone.
    public static final String SETTINGS = """
            <w:settings xmlns:w="%s"><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/><w:characterSpacingControl w:val="doNotCompress"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>"""
            .formatted(W);

    /// What to take where our face is missing: its name in Japanese, then any Gothic of Japanese letters.
    public static final String FONTS = """
            <w:fonts xmlns:w="%s"><w:font w:name="%s"><w:altName w:val="BIZ UDPゴシック"/><w:panose1 w:val="020B0400000000000000"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>"""
            .formatted(W, Styles.FACE);

    private static final int LONGEST = 120;

    private Parts() {}

    /// Whose plan, which version, and the page of how many.
    public static String footer(String words) {
        return """
                <w:ftr xmlns:w="%s"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r>%s<w:r><w:t xml:space="preserve"> / </w:t></w:r>%s</w:p></w:ftr>"""
                .formatted(W, Xml.escaped(cut(words)), field("PAGE"), field("NUMPAGES"));
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" %s \"><w:r><w:t>1</w:t></w:r></w:fldSimple>".formatted(name);
    }

    /// Title, author and the day it is of; the clock is not asked. A year that the format has no room for is left out.
    static String core(Binding.Label label, String language) {
        var day = label.day().filter(date -> date.getYear() >= 1 && date.getYear() <= 9999)
                .map(date -> """
                        <dcterms:created xsi:type="dcterms:W3CDTF">%1$sT00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">%1$sT00:00:00Z</dcterms:modified>"""
                        .formatted(date))
                .orElse("");
        return """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>%s</dc:language>%s</cp:coreProperties>"""
                .formatted(Xml.escaped(cut(label.title())), Xml.escaped(label.author()), language, day);
    }

    static String app(String company) {
        return """
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kanmin</Application><Company>%s</Company></Properties>"""
                .formatted(Xml.escaped(company));
    }

    private static String cut(String words) {
        return Shortened.shown(words, LONGEST);
    }
}

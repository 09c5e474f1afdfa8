package jp.kanmin.app.publication.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.publication.word.paper.WordFile;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reader finds in the Word file of a plan.
class PlanWordTest {

    private static final PublicationContext JAPANESE = PublicationContext.in(Language.JA);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_word_file_says_what_the_page_says(Language language) {
        assertSameWords(Samples.example(), PublicationContext.in(language));
    }

    @Test
    void so_does_the_file_of_a_plan_of_82_measures() {
        assertSameWords(Samples.withMeasures(82), JAPANESE);
    }

    @Test
    void and_of_a_revision_with_texts_of_every_kind() {
        var newer = Samples.changed("""
                {"measures/0/kpis/0/target/value": 30, "reviews": [{"date": "2027-03", "result": "続けます。"}],
                 "duties": [{"article": "11-1", "state": "met", "text": "毎年公開します。"}],
                 "measures/0/effects": ["once-only", "x-other"],
                 "measures/0/partners": [{"body": "180009", "role": "共同の窓口"}],
                 "measures/0/data": [{"name": "住民記録", "holder": "own", "medium": "paper"}],
                 "chapters/0/text": "# 見出し\\n\\n- 一つ\\n  1. 中の一\\n- 二つ\\n\\n> 引用\\n\\n|名|数|\\n|-|-:|\\n|あ|1|\\n\\n    符号\\n\\n<b>印</b>",
                 "versions": [{"version": 2, "reason": "見直し", "changes": ["目標を変えました。"]}]}""");

        assertSameWords(newer, JAPANESE.after(Samples.example().plan()));
    }

    /// Every text of the page is in the file. Left out is what only a page needs: charts, whose figures stand in the
    /// tables, and ways around the site.
    private static void assertSameWords(PlanFile plan, PublicationContext context) {
        var page = Markup.page(plan, context);
        var docx = Docx.bytes(plan, context);
        var words = blankless(String.join("", Docx.lines(Docx.open(docx))));

        assertThat(texts(page)).hasSizeGreaterThan(100).allSatisfy(text -> assertThat(words).contains(text));
        assertThat(Docx.faults(docx)).isEmpty();
    }

    private static List<String> texts(Document page) {
        page.select("figure, nav, #data, footer, header, .skip").remove();
        page.select("h2, h3").forEach(heading -> heading.textNodes().forEach(org.jsoup.nodes.Node::remove));
        return page.select("main").stream().flatMap(main -> Stream.of(main.wholeText().split("\n", -1)))
                .map(PlanWordTest::blankless).filter(text -> !text.isEmpty()).toList();
    }

    private static String blankless(String text) {
        return text.replaceAll("[\\s\u2003\u3000]+", "");
    }

    @Test
    void headings_are_headings_and_numbered_by_word_itself() {
        var document = Docx.open(Docx.bytes(Samples.example(), JAPANESE));
        var chapters = paragraphs(document, "Heading1");

        assertThat(chapters).extracting(XWPFParagraph::getText).startsWith("鯖江市の現状と課題", "計画の目的")
                .endsWith("問い合わせ先", "版の履歴");
        assertThat(numberOf(document, 1, 0)).isEqualTo("第%1章　");
        assertThat(numberOf(document, 2, 0)).isEqualTo("施策%1　");
        assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl().getVal())
                .isZero();
        assertThat(paragraphs(document, "Title")).extracting(XWPFParagraph::getText)
                .containsExactly("鯖江市官民データ活用推進計画（記載例）");
    }

    @Test
    void a_plan_may_ask_for_item_marks_or_number_its_chapters_itself() {
        var items = Docx.open(Docx.bytes(Samples.changed("{\"headings\": \"item\"}"), JAPANESE));
        var own = Docx.bytes(Samples.changed("{\"chapters/0/title\": \"1. はじめに\"}"), JAPANESE);

        assertThat(List.of(0, 1, 2, 3)).extracting(level -> numberOf(items, 1, level))
                .containsExactly("第%1　", "%2　", "(%3)　", "%4　");
        assertThat(contents(items)).startsWith("第1　鯖江市の現状と課題");
        assertThat(contents(Docx.open(own))).startsWith("1. はじめに").doesNotContain("第2章　計画の目的");
        assertThat(Docx.faults(own)).isEmpty();
    }

    @Test
    void the_contents_table_has_an_entry_for_every_heading_and_each_leads_to_it() {
        var document = Docx.open(Docx.bytes(Samples.example(), JAPANESE));
        var xml = document.getDocument().xmlText();

        assertThat(contents(document)).contains("第1章　鯖江市の現状と課題", "1　課題と根拠", "第6章　個別施策",
                "施策3　高齢者向けスマートフォン講習", "問い合わせ先");
        assertThat(xml).contains("TOC \\o", "PAGEREF");
        assertThat(xml.split("w:anchor=\"", -1)).hasSizeGreaterThan(20).allSatisfy(
                part -> assertThat(part.startsWith("_Toc")
                        ? xml.contains("w:name=\"" + part.substring(0, part.indexOf('"')) + "\"")
                        : part.startsWith("<")).isTrue());
        assertThat(document.isEnforcedUpdateFields()).isTrue();
    }

    @Test
    void tables_repeat_their_heads_and_break_no_row() {
        var document = Docx.open(Docx.bytes(Samples.withMeasures(82), JAPANESE));

        assertThat(document.getTables()).hasSizeGreaterThan(82).allSatisfy(table -> {
            boolean hasHead = table.getCTTbl().getTblPr().getTblLook().xmlText().contains("firstRow=\"1\"");
            var rows = table.getRows().stream().map(row -> row.getCtRow().getTrPr()).toList();
            assertThat(rows).allSatisfy(row -> assertThat(row.sizeOfCantSplitArray()).isEqualTo(1));
            assertThat(rows.getFirst().sizeOfTblHeaderArray()).isEqualTo(hasHead ? 1 : 0);
        });
    }

    @Test
    void the_foot_says_whose_plan_it_is_which_version_and_which_page() {
        var document = Docx.open(Docx.bytes(Samples.example(), JAPANESE));
        var foot = new String(Objects.requireNonNull(
                Docx.parts(Docx.bytes(Samples.example(), JAPANESE)).get("word/footer.xml")),
                StandardCharsets.UTF_8);

        assertThat(foot).contains("鯖江市　鯖江市官民データ活用推進計画（記載例）　第1版", " PAGE ", " NUMPAGES ");
        var properties = document.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("鯖江市官民データ活用推進計画（記載例）");
        assertThat(properties.getCreator()).isEqualTo("福井県鯖江市");
        assertThat(properties.getModified()).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void the_same_plan_gives_the_same_bytes_wherever_the_clock_stands() {
        var once = Docx.bytes(Samples.example(), JAPANESE);
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            assertThat(Docx.bytes(Samples.example(), JAPANESE)).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void pictures_stand_in_the_text_with_their_words_and_no_wider_than_the_column() throws IOException {
        var plan = Files.createFile(folder.resolve("plan.json"));
        ImageIO.write(new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB), "png",
                folder.resolve("図.png").toFile());
        Files.write(folder.resolve("broken.png"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var text = "![来庁者<&の数](図.png)\\n\\n![壊れた図](broken.png) ![ない図](nai.png)";
        var docx = Docx.bytes(Samples.changed("{\"chapters/0/text\": \"%s\"}".formatted(text)),
                JAPANESE.from(plan));
        var pictures = Docx.open(docx).getParagraphs().stream().flatMap(p -> p.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream()).toList();

        assertThat(Docx.faults(docx)).isEmpty();
        assertThat(pictures).singleElement().satisfies(picture -> {
            assertThat(picture.getDescription()).isEqualTo("来庁者<&の数");
            assertThat(picture.getWidth()).isBetween(400.0, 482.0);
            assertThat(picture.getWidth() / picture.getDepth()).isBetween(2.9, 3.1);
        });
        assertThat(Docx.lines(Docx.open(docx))).contains("壊れた図 ［図：ない図］");
    }

    @Test
    void hostile_texts_give_a_file_that_opens() {
        var name = "とても長い名前の施策".repeat(6);
        for (var text : List.of(">".repeat(3000) + "a", "*a **a ".repeat(3000),
                "*".repeat(4000) + "a" + "*".repeat(4000),
                "[".repeat(3000), "- ".repeat(2000) + "a", "\\u0000\\u0007\\ud800 \\uffff<script>",
                "[a](javascript:alert(1)) [b](https://example.jp/%zz|^) [c](http://[::1) [d](x"
                        + "y".repeat(3000) + ")",
                "999999999. a\\n\\n1) b", "|a|b|\\n|-|-|\\n|1|\\n|1|2|3|\\n\\n|c|\\n|-|",
                "-\\n-\\n\\n> - # 見出し",
                "あ".repeat(100_000))) {
            var docx = Docx.bytes(
                    Samples.changed("""
                    {"chapters/0/text": "%1$s", "problems/0/text": "%1$s", "name": "%2$s", "measures/0/title": "%2$s",
                     "measures/0/action": "%1$s", "contact/mail": "%2$s"}""".formatted(text,
                            name + "\\u0001<&>\\\"")),
                    JAPANESE);

            assertThat(Docx.faults(docx)).as(text.substring(0, 10)).isEmpty();
            assertThat(Docx.lines(Docx.open(docx))).contains(name + "<&>\"");
        }
    }

    @Test
    void what_breaks_the_format_would_be_seen() {
        var parts = Docx.parts(Docx.bytes(Samples.example(), JAPANESE));
        var file = new WordFile();
        parts.forEach((part, content) -> file.with(part, new String(content, StandardCharsets.UTF_8)
                .replace("<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(Docx.faults(file.bytes())).isNotEmpty();
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static String numberOf(XWPFDocument document, int list, int level) {
        return document.getNumbering().getAbstractNum(java.math.BigInteger.valueOf(list)).getAbstractNum()
                .getLvlArray(level).getLvlText().getVal();
    }

    /// The entries as they stand in the file.
    private static List<String> contents(XWPFDocument document) {
        var entries = document.getDocument().getBody().getSdtArray(0).getSdtContent().getPList();
        return entries.stream().skip(1)
                .map(entry -> entry.getHyperlinkArray(0).getRArray(0).getTArray(0).getStringValue())
                .toList();
    }
}

package jp.kanmin.app.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.apache.pdfbox.Loader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPdfTest {

    private static final PublicationContext JAPANESE = PublicationContext.in(Language.JA);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_worked_example_is_sound_for_readers_aloud_and_for_archives() {
        for (var language : Language.values()) {
            assertThat(Pdfs
                    .faults(PlanPublication.pdf(Samples.example(), PublicationContext.in(language)).bytes()))
                    .isEmpty();
        }
    }

    @Test
    void a_plan_of_82_measures_is_sound() {
        var pdf = PlanPublication.pdf(Samples.withMeasures(82), JAPANESE).bytes();

        assertThat(Pdfs.faults(pdf)).isEmpty();
        assertThat(Pdfs.pages(pdf)).isGreaterThan(80);
    }

    @Test
    void the_examiner_finds_what_is_broken() {
        var pdf = PlanPublication.pdf(Samples.example(), JAPANESE).bytes();
        var broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("pdfuaid:part", "pdfuaid:trap")
                .replace("pdfaid:conformance", "pdfaid:confirmance").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Pdfs.faults(broken)).isNotEmpty();
    }

    @Test
    void every_text_of_the_page_is_in_the_pdf() {
        for (var plan : List.of(Samples.example(), Samples.withMeasures(40), rich())) {
            var text = Pdfs.text(PlanPublication.pdf(plan, JAPANESE).bytes());

            assertThat(texts(Markup.page(plan))).isNotEmpty()
                    .allSatisfy(said -> assertThat(text).contains(said));
        }
    }

    @Test
    void the_same_plan_gives_the_same_bytes_at_any_time_and_beside_others() {
        var once = PlanPublication.pdf(Samples.example(), JAPANESE).bytes();

        var others = IntStream.range(0, 4).parallel()
                .mapToObj(_ -> PlanPublication.pdf(Samples.example(), JAPANESE).bytes()).toList();

        assertThat(others).allSatisfy(pdf -> assertThat(pdf).isEqualTo(once));
    }

    @Test
    void it_says_whose_it_is_and_of_which_day() throws IOException {
        try (var pdf = Loader.loadPDF(PlanPublication.pdf(Samples.example(), JAPANESE).bytes())) {
            var about = pdf.getDocumentInformation();

            assertThat(about.getTitle()).isEqualTo("鯖江市官民データ活用推進計画（記載例）");
            assertThat(about.getAuthor()).isEqualTo("福井県鯖江市");
            assertThat(about.getCreationDate().toInstant()).isEqualTo("2026-03-29T15:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @Test
    void the_outline_and_the_contents_lead_to_chapters_and_measures() {
        var pdf = PlanPublication.pdf(Samples.example(), JAPANESE).bytes();

        assertThat(Pdfs.outline(pdf)).contains("目次", "第1章　鯖江市の現状と課題", "> 施策2　オープンデータの整備と公開", "版の履歴");
        assertThat(Pdfs.lines(pdf)).anyMatch(line -> line.matches("第6章.個別施策[ .]+\\d+"))
                .contains("鯖江市　鯖江市官民データ活用推進計画（記載例）　第1版 3 / " + Pdfs.pages(pdf));
    }

    @Test
    void names_with_rare_letters_are_printed_and_what_cannot_be_is_told() {
        var plan = Samples.changed("{\"measures/0/title\": \"𠮷野家と葛\uDB40\uDD00城市と辻\uDB40\uDD01さん\", "
                + "\"measures/1/title\": \"絵文字😀と한국とعربى\"}");
        var pdf = PlanPublication.pdf(plan, JAPANESE);

        assertThat(Pdfs.text(pdf.bytes())).contains("𠮷野家と葛城市と辻さん").contains("絵文字〓と〓〓と〓〓〓〓")
                .doesNotContain("#");
        assertThat(pdf.undrawn()).contains("U+1F600", "U+D55C").doesNotContain("U+20BB7");
        assertThat(Pdfs.text(pdf.bytes())).contains("この文書の「〓」は、印刷用の書体にない文字です（U+1F600、");
        assertThat(Pdfs.faults(pdf.bytes())).isEmpty();
    }

    @Test
    void whatever_the_texts_hold_the_pdf_is_sound() {
        for (var text : List.of("<script>alert(1)</script>&amp;<b>",
                "\\u0000\\u0007\\u202e逆\\u2066\\ufeff\\ufffe",
                "\\ud83d \\udc00 片割れ", "\\ue000\\uf8ff外字", "a".repeat(5000), "・".repeat(3000),
                "（".repeat(2000),
                "![](無い.png) [空]() [a](javascript:x) [資料](shiryo.pdf) <https://example.jp/%s>"
                        .formatted("x".repeat(300)),
                "|a|b|c|\\n|-|-:|-|\\n|1|2|%s|\\n\\n- a\\n  - b\\n\\n> 引用\\n\\n```\\n  code\\n```"
                        .formatted("長い".repeat(300)),
                "# 一\\n###### 二\\n\\n1. 甲\\n2. 乙\\n\\n---\\n\\n**太**`code`*斜*")) {
            var plan = Samples.changed(
                    "{\"chapters/0/text\": \"%s\", \"measures/0/action\": \"%s\", \"measures/0/kpis/0/name\": \"%s\"}"
                            .formatted(text, text, text));

            assertThat(Pdfs.faults(PlanPublication.pdf(plan, JAPANESE).bytes())).as(text.substring(0, 5))
                    .isEmpty();
        }
    }

    @Test
    void a_plan_of_nearly_nothing_is_a_pdf() {
        var bare = Samples.plan(
                "{\"body\": \"182079\", \"contact\": {\"section\": \"総務課\", \"phone\": \"0778-00-0000\"}}");

        var pdf = PlanPublication.pdf(bare, JAPANESE).bytes();

        assertThat(Pdfs.faults(pdf)).isEmpty();
        assertThat(Pdfs.text(pdf)).contains("（計画名の記載なし）", "0778-00-0000");
    }

    @Test
    void a_field_of_a_million_letters_is_set_to_its_end() {
        var plan = Samples.changed(
                "{\"chapters/0/text\": \"%s終わりの印。\"}".formatted("人口が減り、窓口の職員も減っています。".repeat(50_000)));

        assertThat(Pdfs.text(PlanPublication.pdf(plan, JAPANESE).bytes())).contains("終わりの印。");
    }

    @Test
    void pictures_are_shown_with_their_words_and_broken_ones_are_told() throws IOException {
        var file = Files.createFile(folder.resolve("plan.json"));
        var seen = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        seen.setRGB(1, 1, Color.RED.getRGB());
        var png = new ByteArrayOutputStream();
        ImageIO.write(seen, "png", png);
        Files.write(folder.resolve("図.png"), png.toByteArray());
        Files.write(folder.resolve("半分.png"), java.util.Arrays.copyOf(png.toByteArray(), 20));
        var plan = Samples
                .changed("{\"chapters/0/text\": \"![来庁者の数](図.png)\\n\\n![半分の図](半分.png) ![](図.png)\"}");

        var pdf = PlanPublication.pdf(plan, JAPANESE.from(file)).bytes();

        assertThat(Pdfs.faults(pdf)).isEmpty();
        assertThat(Pdfs.text(pdf)).contains("［図：半分の図］").doesNotContain("［図：来庁者の数］");
    }

    private static PlanFile rich() {
        return Samples.changed(
                """
                {"chapters/0/text": "## 小見出し\\n\\n本文の**太字**と[資料](https://example.jp/)です。\\n\\n|年|件|\\n|-|-:|\\n|令和7|１，２３４|\\n",
                 "measures/0/safeguard": "目的の外には使いません。", "reviews": [{"date": "2027-03-01", "result": "順調です。"}],
                 "versions": [{"version": 1, "reason": "策定"}, {"version": 2, "reason": "見直し", "changes": ["目標を実態に合わせました。"]}]}""");
    }

    /// What a reader of the page finds in its main part, block by block, but for our own words about the page itself.
    private static List<String> texts(Document page) {
        page.select("#data, nav, svg, .unseen, figcaption, .matrix, .skip, caption").remove();
        return page.select(
                "main h1, main h2, main h3, main h4, main h5, main p, main li, main dt, main dd, main td, main th")
                .stream().flatMap(element -> element.textNodes().stream())
                .map(node -> Pdfs.close(node.text()))
                .filter(text -> text.length() > 1
                        && !text.equals(Pdfs.close("縦は法律にもとづく五つの柱、横は重点分野です。数字を押すと施策へ移ります。")))
                .distinct().toList();
    }
}

package jp.kanmin.app.publication.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.Pages;
import jp.kanmin.app.publication.pdf.Pdfs;
import jp.kanmin.app.publication.word.Docx;
import jp.kanmin.finding.Language;
import jp.kanmin.json.JsonText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class YearlyPublicationTest {

    private final YearlyReport report = YearlyReports.example();
    private final YearlyView view = YearlyView.of(report, PageWords.in(Language.JA));

    @Test
    void pdf_and_word_are_sound_in_both_languages() throws IOException {
        for (var language : Language.values()) {
            var said = YearlyView.of(report, PageWords.in(language));
            var pdf = YearlyPdf.of(said).bytes();
            var word = YearlyWord.of(said);
            show(language, pdf, word);

            assertThat(Pdfs.faults(pdf)).isEmpty();
            assertThat(Docx.faults(word)).isEmpty();
        }
    }

    /// To look at, where somebody asks with `-Dkanmin.pictures=FOLDER`.
    private static void show(Language language, byte[] pdf, byte[] word) throws IOException {
        var to = Optional.ofNullable(System.getProperty("kanmin.pictures"));
        if (to.isPresent()) {
            Files.write(Path.of(to.get(), "year-" + language.tag() + ".pdf"), pdf);
            Files.write(Path.of(to.get(), "year-" + language.tag() + ".docx"), word);
        }
    }

    @Test
    void page_pdf_word_and_table_say_the_same() {
        var page = Pdfs.close(Jsoup.parse(Pages.render("yearly/sections.jte", Map.of("view", view)))
                .wholeText());
        var pdf = Pdfs.text(YearlyPdf.of(view).bytes());
        var word = Pdfs.close(String.join("", Docx.lines(Docx.open(YearlyWord.of(view)))));
        var table = Pdfs.close(new String(YearlyCsv.of(view), StandardCharsets.UTF_8).replace("\"\"", "\""));

        assertThat(texts()).hasSizeGreaterThan(40).allSatisfy(said -> {
            assertThat(page).contains(said);
            assertThat(pdf).contains(said);
            assertThat(word).contains(said);
            assertThat(table).contains(said);
        });
    }

    private List<String> texts() {
        return view.sections().stream().flatMap(section -> Stream.concat(Stream.of(section.title()),
                section.pieces().stream().flatMap(YearlyPublicationTest::texts)))
                .map(Pdfs::close).filter(said -> !said.isEmpty()).distinct().toList();
    }

    private static Stream<String> texts(Piece piece) {
        return switch (piece) {
            case Piece.Heading _,Piece.Drawing _ -> Stream.of();
            case Piece.Text text -> text.lines().stream();
            case Piece.Pairs pairs ->
                pairs.rows().stream().flatMap(pair -> Stream.of(pair.name(), pair.value()));
            case Piece.Grid grid -> grid.rows().stream().flatMap(List::stream);
        };
    }

    @Test
    void the_document_is_read_back_as_it_was_written() {
        assertThat(YearlyJson.read(YearlyJson.of(report))).isEqualTo(report);
        assertThat(JsonText.pretty(YearlyJson.of(report))).contains("kanmin-yearly/1", "様式の見直しに時間がかかりました。");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(YearlyPdf.of(view).bytes()).isEqualTo(YearlyPdf.of(view).bytes());
        assertThat(YearlyWord.of(view)).isEqualTo(YearlyWord.of(view));
    }

    @Test
    void the_head_counts_measures_by_grade_and_names_what_is_missing() {
        var words = String.join("\n", view.sections().getFirst().pieces().stream()
                .flatMap(YearlyPublicationTest::texts).toList());

        assertThat(words).contains("判定「D」\n1施策\n行政手続のオンライン化", "この年度の報告なし\n1施策\nオープンデータの整備",
                "行政手続のオンライン化\n様式の見直しに時間がかかりました。", "満足度\n行政手続のオンライン化\n第1四半期、第2四半期、第3四半期",
                "オープンデータの整備\nなし");
        assertThat(view.sections().get(2).pieces().toString()).contains("確認済みの報告はありません", "記載はありません");
    }

    @Test
    void what_somebody_typed_is_letters_on_the_page_and_harmless_in_the_table() {
        var page = Pages.render("yearly/sections.jte", Map.of("view", view));

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(new String(YearlyCsv.of(view), StandardCharsets.UTF_8)).contains("'=1+1");
    }
}

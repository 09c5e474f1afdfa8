package jp.kanmin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @Test
    void a_renamed_measure_is_proposed_with_the_reason() {
        var proposals = Titles.propose("地域情報プラットフォームの普及・推進", Editions.newest());

        assertThat(proposals.getFirst().measure().no()).isEqualTo(52);
        assertThat(proposals.getFirst().score()).isBetween(0.9, 0.99);
        assertThat(proposals.getFirst().reason().ja()).contains("改題");
    }

    @ParameterizedTest
    @CsvSource({"IoT地域実装のための総合的支援, 36", "ＩｏＴ地域実装のための総合的支援, 36",
        "サービスデザイン思考に基づく業務改革（BPR）の推進, 50", "地方自治体が保有するデータのオープンデータ化の推進, 15",
        "地方公共団体の行政手続きのオンライン利用促進, 3", "コンビニ交付の導入の推進, 32"})
    void titles_are_found_in_other_spellings(String title, int no) {
        assertThat(Titles.propose(title, Editions.newest()).getFirst().measure().no()).isEqualTo(no);
    }

    @Test
    void a_split_measure_proposes_its_parts_and_an_old_edition_can_be_asked_too() {
        var parts = Titles.propose("子育て・介護・相続などのライフイベントに係るワンストップサービス", Editions.newest());
        var guide = Editions.find(Editions.GUIDE_2017).orElseThrow();

        assertThat(parts).extracting(p -> p.measure().code()).contains("01-11", "01-12", "01-14");
        assertThat(Titles.propose("条件不利地域におけるICTインフラの整備の推進", guide).getFirst().measure().title())
                .startsWith("離島等の条件不利地域等における超高速ブロードバンド");
    }

    @Test
    void every_title_finds_itself_first() {
        for (var name : Editions.names()) {
            var edition = Editions.find(name).orElseThrow();
            assertThat(edition.measures()).allSatisfy(m -> {
                var best = Titles.propose(m.title(), edition).getFirst();
                assertThat(best.measure()).isEqualTo(m);
                assertThat(best.score()).isEqualTo(1);
            });
        }
    }

    @Test
    void nothing_is_proposed_for_nothing() {
        assertThat(List.of("", " 　", "・・・", "ペンギンの飼育"))
                .allMatch(t -> Titles.propose(t, Editions.newest()).isEmpty());
        assertThat(Titles.propose("の".repeat(100_000), Editions.newest())).isEmpty();
    }
}

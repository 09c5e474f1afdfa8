package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.measure.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureSearchTest {

    private final MeasureSearch search = new MeasureSearch();

    @ParameterizedTest
    @CsvSource({"防災,37", "補助,36", "カード,30", "ｶｰﾄﾞ,30", "オープン データ,15", "Ｗｅｂ,35",
        "雛形,78", "ひな型,78"})
    void words_of_two_characters_and_other_spellings_are_found(String words, String no) {
        assertThat(search.nationals(Editions.newest(), words)).extracting(MeasureSearch.Hit::id)
                .contains(no);
    }

    @Test
    void titles_come_first_and_other_hits_show_their_sentence() {
        var hits = search.nationals(Editions.newest(), "Wi-Fi");

        assertThat(hits.getFirst().id()).isEqualTo("37");
        assertThat(search.nationals(Editions.newest(), "上限 補助率")).anySatisfy(
                hit -> assertThat(hit.snippet()).contains("補助率1/2"));
    }

    @Test
    void samples_and_cases_are_found_and_nothing_breaks_it() {
        assertThat(search.samples("鳥獣")).extracting(MeasureSearch.Hit::id).containsExactly("35");
        assertThat(search.cases("愛媛")).extracting(MeasureSearch.Hit::id).contains("4-2");
        assertThat(search.samples("")).hasSize(44);
        assertThat(search.samples("あ".repeat(1_000_000))).isEmpty();
        assertThat(search.samples("\u0000 <script> %_\"'")).isEmpty();
    }
}

package jp.kanmin.measure.list.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.NationalMeasure.Ministry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private final Notes.OfRow notes = new Notes().row(1);

    @ParameterizedTest
    @ValueSource(strings = {"行政データ(統計・手続)の公開数", "官民の会(「未来の会」)による教材の提供", "JIS X 8341-3 に合う割合", "利用者数、申請数",
        "実施回数(令和元年度 2つのサービス)", "支援した数(令和2年度に100社)の割合", "「学ぶ 会」の数"})
    void one_indicator_stays_one(String kpi) {
        assertThat(KpiCell.read(kpi, notes, "")).containsExactly(kpi);
        assertThat(notes.damage()).isEmpty();
    }

    @Test
    void indicators_run_together_are_divided_at_blanks_and_behind_targets() {
        assertThat(KpiCell.read("研修の数(令和元年度に34回)配った冊数", notes, "")).containsExactly("研修の数(令和元年度に34回)",
                "配った冊数");
        assertThat(KpiCell.read("参加した市の数　使った人の数", notes, "")).containsExactly("参加した市の数", "使った人の数");
        assertThat(KpiCell.read("<ul><li>数</li><li>&lt;二つ目&gt;</li><li>割合</li></ul>", notes, ""))
                .containsExactly("数", "<二つ目> 割合");
        assertThat(KpiCell.read("-", notes, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "http://a.jp/jo ho/guide.html|http://a.jp/joho/guide.html",
        "(手引) http://a.jp/x /y/z_k yo02.html (次の手引)|http://a.jp/x/y/z_kyo02.html",
        "http://a.jp/guide/ (案内)|http://a.jp/guide/",
        "http://a.jp/guide Lab Connection|http://a.jp/guide",
        "<a href=\"http://a.jp/?p=1&amp;q=2\">http://a.jp/?p=1&amp;q=2</a>|http://a.jp/?p=1&q=2"})
    void addresses_are_joined_only_when_they_then_end_as_addresses_do(String cell, String url) {
        assertThat(UrlCell.read(CellText.of(cell, notes, ""), notes)).containsExactly(url);
    }

    @Test
    void a_cell_is_read_for_what_it_says() {
        var offer = Offer.of(
                List.of("相談に応じる。 ・専門家を送る。", "<p>&lt;予算事業名[補助金名]&gt; 支援事業[補助金]</p><p>(案内) https://a.jp/b</p>"),
                notes);

        assertThat(offer.support()).isEqualTo("相談に応じる。\n専門家を送る。");
        assertThat(offer.budget()).isEqualTo("支援事業[補助金]");
        assertThat(offer.urls()).containsExactly("https://a.jp/b");
    }

    @Test
    void a_label_on_a_line_of_its_own_still_names_the_project_below() {
        var offer = Offer.of(List.of("<p>&lt;予算事業名&gt;</p><p>支援事業</p><p>(案内) https://a.jp/b</p>"), notes);

        assertThat(offer.budget()).isEqualTo("支援事業");
    }

    @Test
    void everything_that_can_be_wrong_is_said_in_both_languages() {
        assertThat(Damage.ALL).extracting(Damage::id).isSorted().startsWith("KD-LIST-01")
                .endsWith("KD-LIST-28");
        assertThat(Damage.ALL).allSatisfy(damage -> {
            var message = damage.message(Words.of("甲", "first"), Words.of("乙", "second"));
            assertThat(message.ja() + damage.remedy().ja()).endsWith("。").doesNotContain("%", "first");
            assertThat(message.en() + damage.remedy().en()).endsWith(".").doesNotContain("%", "甲");
        });
    }

    @Test
    void ministries_keep_their_lead_marks() {
        assertThat(MinistryCell.read("◎内閣官房、◎総務省、金融庁", notes)).containsExactly(new Ministry("内閣官房", true),
                new Ministry("総務省", true), new Ministry("金融庁", false));
        assertThat(MinistryCell.isMinistries("◎総務省、関係府省庁")).isTrue();
        assertThat(MinistryCell.isMinistries("総務省が支援する。")).isFalse();
        assertThat(MinistryCell.isMinistries("01-02")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"平成29年度から, 2017", "令和元年度から, 2019", "平成31年度以降, 2019", "令和２年度から, 2020", "2021年度から, 2021"})
    void listing_times_are_fiscal_years(String printed, int year) {
        var time = ListingTime.read(printed, notes);

        assertThat(time.printed()).isEqualTo(printed);
        assertThat(time.from()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"時期調整中", "令和3年度から(時期調整中)", "", "○", "平成〇年度から", "いつか"})
    void times_that_are_not_settled_are_no_years(String printed) {
        assertThat(ListingTime.read(printed, notes).from()).isEmpty();
    }

    @Property(tries = 300)
    void no_cell_ever_throws(@ForAll String cell) {
        var own = new Notes().row(1);
        KpiCell.read(cell, own, "");
        MinistryCell.read(cell, own);
        ListingTime.read(cell, own);
        Offer.of(List.of(cell, "http://a.jp " + cell, "<予算事業名>" + cell), own);
    }
}

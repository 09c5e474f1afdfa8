package jp.kanmin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.text.JapaneseDate;
import org.junit.jupiter.api.Test;

/// The contradictions between and inside the editions of the national list (X-03 … X-33 of the requirements), each
/// treated as the table of contradictions says. Those of a plan are in `plan`.
class EditionContradictionsTest {

    @Test
    void x03_titles_of_two_editions_are_matched_by_a_crosswalk_with_its_kind() {
        var pairs = Crosswalk.diff(Editions.GUIDE_2017, Editions.LIST_2019);

        assertThat(old(pairs, Crosswalk.Kind.SAME)).hasSize(16);
        assertThat(old(pairs, Crosswalk.Kind.RENAMED)).hasSize(6);
        assertThat(old(pairs, Crosswalk.Kind.SUCCESSOR)).hasSize(4);
        assertThat(old(pairs, Crosswalk.Kind.SPLIT)).hasSize(2);
        assertThat(old(pairs, Crosswalk.Kind.GONE)).hasSize(5);
    }

    @Test
    void x04_support_older_than_its_row_is_kept_with_a_note() {
        assertThat(damage("01-02")).anyMatch(note -> note.contains("古い期限"));
        assertThat(damage("01-06")).anyMatch(note -> note.contains("古い期限"));
    }

    @Test
    void x05_and_x33_one_fiscal_year_in_two_eras_is_no_change_of_the_goal() {
        assertThat(changes("コンビニ交付サービスの導入推進")).anyMatch(change -> change.contains("同じ年度"));
        assertThat(changes("防災拠点等におけるWi-Fi環境の整備推進")).anyMatch(change -> change.contains("同じ年度"));
        assertThat(JapaneseDate.parse("平成31年度")).isEqualTo(JapaneseDate.parse("令和元年度"));
    }

    @Test
    void x06_counts_of_bodies_with_open_data_keep_their_dates() {
        assertThat(changes("地方自治体が保有するデータのオープンデータ化の推進"))
                .anyMatch(change -> change.contains("279団体") && change.contains("平成29年5月")
                        && change.contains("418団体"));
    }

    @Test
    void x08_a_goal_moved_a_year_earlier_says_so() {
        assertThat(changes("シェアリングエコノミーサービスの普及")).anyMatch(change -> change.contains("1年前倒し"));
    }

    @Test
    void x09_a_goal_counted_in_another_unit_says_so() {
        assertThat(changes("IoT地域実装のための総合的支援"))
                .anyMatch(change -> change.contains("延べ800以上の地域・団体") && change.contains("数える単位が変わる"));
    }

    @Test
    void x10_goals_keep_their_own_years() {
        assertThat(changes("地理空間情報（G空間情報）の流通基盤の整備等"))
                .anyMatch(change -> change.contains("50団体以上") && change.contains("40団体以上"));
    }

    @Test
    void x11_an_indicator_that_was_exchanged_is_no_change_of_its_target() {
        assertThat(changes("離島等の条件不利地域等における超高速ブロードバンド整備・確保の推進"))
                .anyMatch(change -> change.startsWith("指標の入替え"));
    }

    @Test
    void x12_a_goal_withdrawn_is_not_set_until_it_is() {
        assertThat(changes("条件不利地域における携帯電話のエリア整備の推進")).anyMatch(change -> change.contains("未設定"));
        assertThat(measure("06-02").kpiEffect()).anyMatch(kpi -> kpi.startsWith("未設定"));
    }

    @Test
    void x17_odd_names_of_pillars_stand_as_printed_and_a_blank_stays_blank() {
        assertThat(measure("07-04").pillar()).isEqualTo("情報システム改革・業務の見直し");
        assertThat(measure("07-04").pillarCode()).isEqualTo(Pillar.FIVE);
        assertThat(measure("07-05").pillarCode()).isEqualTo(Pillar.UNSET);
    }

    @Test
    void x19_the_pillar_is_never_told_from_the_group_of_the_code() {
        assertThat(measure("08-24").pillarCode()).isEqualTo(Pillar.TWO);
        assertThat(measure("08-01").pillarCode()).isEqualTo(Pillar.FIVE);
    }

    @Test
    void x24_effects_that_the_words_contradict_are_unknown_with_the_reason() {
        for (var code : List.of("02-05", "02-13", "02-14", "05-06", "06-01")) {
            assertThat(measure(code).effects()).as(code).isEqualTo(NationalMeasure.Effects.ALL_UNKNOWN);
            assertThat(damage(code)).as(code).anyMatch(note -> note.contains("効果"));
        }
    }

    @Test
    void x25_support_copied_from_another_row_is_not_used() {
        assertThat(measure("02-28").support()).isEmpty();
        assertThat(damage("02-28")).anyMatch(note -> note.contains("写し誤り"));
    }

    private static List<String> old(List<Crosswalk.Pair> pairs, Crosswalk.Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).map(Crosswalk.Pair::oldTitle).distinct()
                .toList();
    }

    private static List<String> changes(String oldTitle) {
        return Crosswalk.diff(Editions.GUIDE_2017, Editions.LIST_2019).stream()
                .filter(pair -> pair.oldTitle().equals(oldTitle)).flatMap(pair -> pair.changes().stream())
                .toList();
    }

    private static NationalMeasure measure(String code) {
        return Editions.newest().findMeasure(code).orElseThrow();
    }

    private static List<String> damage(String code) {
        return measure(code).damage();
    }
}

package jp.kanmin.measure.list;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Listing;
import jp.kanmin.measure.NationalMeasure.Ministry;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The list of fiscal year 2019 as it was extracted, with eight header layouts on eleven pages.
class MeasureListImporterTest {

    private static Import read = new Import(Import.UNKNOWN, List.of(), List.of());

    @BeforeAll
    static void readTheList() {
        read = MeasureListImporter.read(Seeds.list());
    }

    @Test
    void all_measures_are_read_in_their_order_and_the_edition_is_recognised() {
        assertThat(read.edition()).isEqualTo("list-2019");
        assertThat(read.isTheList()).isTrue();
        assertThat(read.measures()).extracting(NationalMeasure::no).hasSize(82).isSorted().startsWith(1)
                .endsWith(82);
        assertThat(read.measures()).noneMatch(m -> m.title().isBlank() || m.summary().isBlank()
                || m.kpiProgress().isEmpty() || m.kpiEffect().isEmpty() || m.ministries().isEmpty());
    }

    @Test
    void the_groups_of_the_81_codes_add_up() {
        var codes = read.measures().stream().map(NationalMeasure::code).filter(c -> !c.isEmpty()).toList();
        var groups = codes.stream().collect(groupingBy(c -> c.substring(0, 2), TreeMap::new, counting()));

        assertThat(codes).hasSize(81).doesNotHaveDuplicates();
        assertThat(groups)
                .isEqualTo(Map.of("01", 12L, "02", 15L, "04", 3L, "05", 3L, "06", 11L, "07", 10L, "08", 11L,
                        "09", 5L, "10", 8L, "11", 3L));
        assertThat(numbers(m -> m.code().isEmpty())).containsExactly(79);
        assertThat(damage(79)).anyMatch(d -> d.contains("国の施策番号がありません"));
    }

    @Test
    void pillars_are_normalised_and_stand_as_printed() {
        var pillars = read.measures().stream().collect(groupingBy(NationalMeasure::pillarCode, counting()));

        assertThat(pillars).containsEntry(Pillar.OTHER, 13L).containsEntry(Pillar.UNSET, 7L);
        assertThat(numbers(m -> m.pillarCode() == Pillar.UNSET)).containsExactly(31, 48, 66, 67, 75, 77, 80);
        assertThat(List.of(measure(47), measure(76), measure(79))).extracting(NationalMeasure::pillarCode)
                .containsOnly(Pillar.FIVE);
        assertThat(measure(47).pillar()).isEqualTo("情報システム改革・業務の見直し");
        assertThat(measure(48).pillar()).isEmpty();
        assertThat(damage(47)).anyMatch(d -> d.startsWith("柱の名前が手引と違います"));
    }

    @Test
    void only_marks_whose_place_is_sure_count() {
        assertThat(numbers(m -> !m.effects().areUnknown())).containsExactly(14, 16, 27, 28, 34, 54, 56, 59,
                60, 61, 62,
                63, 64, 65, 68);
        assertThat(numbers(m -> m.effects().safety() == Effect.YES)).containsExactly(16, 34, 59, 60, 62, 63,
                64, 65, 68);
        assertThat(numbers(m -> m.effects().administration() == Effect.YES)).containsExactly(14, 16, 61, 62,
                65);
        assertThat(numbers(m -> m.effects().economy() == Effect.YES)).containsExactly(14, 16, 27);
        assertThat(numbers(m -> m.effects().convenience() == Effect.YES)).containsExactly(16, 28, 34);
        assertThat(read.measures()).filteredOn(m -> m.effects().areUnknown())
                .allMatch(m -> m.damage().stream().anyMatch(d -> d.contains("効果")));
    }

    @Test
    void a_mark_that_the_words_contradict_is_unknown_with_the_reason() {
        assertThat(numbers(m -> m.damage().stream().anyMatch(d -> d.contains("本文にそれを示す言葉がなく"))))
                .containsExactly(15, 17, 18, 19, 29, 30, 32, 33, 55, 57, 58);
    }

    @Test
    void leads_are_those_marked_and_lost_marks_are_said() {
        assertThat(numbers(m -> m.isLedBy("国土交通省"))).containsExactly(16, 58, 61);
        assertThat(numbers(m -> m.ministries().stream().noneMatch(Ministry::lead))).containsExactly(8, 9, 10,
                11, 12, 13,
                20, 21, 22, 23, 24, 25, 26);
        assertThat(measure(51).ministries()).filteredOn(Ministry::lead).hasSize(3);
        assertThat(measure(8).damage()).anyMatch(d -> d.contains("◎"));
        assertThat(measure(54).ministries()).anyMatch(m -> m.isNamed("経済産業省"));
    }

    @Test
    void the_listing_time_says_when_a_plan_can_carry_a_measure() {
        assertThat(measure(6).listing(2018)).isEqualTo(Listing.LATER);
        assertThat(measure(6).listing(2019)).isEqualTo(Listing.NOW);
        assertThat(measure(1).listing(2018)).isEqualTo(Listing.BEING_ADJUSTED);
        assertThat(measure(16).listableFrom()).isEqualTo(OptionalInt.of(2019));
        assertThat(measure(61).listingTime()).isEqualTo("令和3年度から(時期調整中)");
        assertThat(measure(61).listableFrom()).isEmpty();
        assertThat(measure(31).listing(2026)).isEqualTo(Listing.UNSTATED);
    }

    @Test
    void indicators_run_together_are_divided_and_others_are_left_whole() {
        assertThat(numbers(m -> m.damage().stream().anyMatch(d -> d.contains("KPIを分けました"))))
                .containsExactly(7, 15, 16, 35, 36, 40, 49, 57, 64);
        assertThat(read.measures().stream().mapToInt(m -> m.kpiProgress().size()).sum()).isEqualTo(95);
        assertThat(read.measures().stream().mapToInt(m -> m.kpiEffect().size()).sum()).isEqualTo(94);
        assertThat(measure(15).kpiProgress()).containsExactly("地方公共団体向け研修開催回数(令和元年度に34回)",
                "推奨データセットとして定義したセット数(令和元年度に4セット)");
        assertThat(measure(36).kpiEffect()).hasSize(3).first().isEqualTo("地域IoTを導入した地方公共団体の数(令和2年度:800団体)");
        assertThat(measure(9).kpiProgress()).hasSize(7).element(3).asString().startsWith("<クラウドを活用した");
        assertThat(measure(70).kpiProgress()).hasSize(1);
        assertThat(measure(65).kpiEffect()).hasSize(1);
    }

    @Test
    void support_budget_and_addresses_are_told_apart_by_what_they_say() {
        assertThat(measure(36).support()).contains("1/2").contains("2,000万円");
        assertThat(measure(57).budgetProject()).isEqualTo("森林情報活用促進事業");
        assertThat(measure(71).budgetProject()).isEqualTo("地域ICTクラブ普及推進事業");
        assertThat(measure(76).budgetProject()).isEqualTo("テレワーク普及展開推進事業 地域IoT実装総合支援施策");
        assertThat(measure(81).budgetProject()).isEqualTo("地方公共団体における非識別加工情報の作成・提供方法の検証等");
        assertThat(List.of(measure(57), measure(71), measure(76), measure(81)))
                .allMatch(m -> !m.urls().isEmpty() && m.damage().contains("一つの欄に入っていた予算事業名と参考URLを分けました。"));
        assertThat(measure(22).budgetProject()).isEqualTo("介護サービス情報公表システム 整備等事業");
        assertThat(measure(20).support()).endsWith("歩行者移動支援サービスに関するデータサイト");
        assertThat(measure(51).support()).isEmpty();
        assertThat(measure(51).budgetProject()).isEqualTo("ブロックチェーン利活用推進事業");
        assertThat(numbers(m -> m.budgetProject().contains("http") || m.support().contains("http")))
                .isEmpty();
    }

    @Test
    void broken_addresses_are_joined_and_doubtful_ones_pointed_out() {
        assertThat(numbers(m -> m.damage().contains("空白で切れていたURLをつなぎました。"))).containsExactly(35, 36, 37, 38,
                39, 40,
                42);
        assertThat(measure(36).urls()).containsExactly(
                "http://www.soumu.go.jp/main_sosiki/joho_tsusin/top/local_support/ict/support/index.html#anc01");
        assertThat(measure(33).urls()).hasSize(2);
        assertThat(damage(33)).anyMatch(d -> d.contains("余分な記号「'」"));
        assertThat(numbers(m -> m.damage().stream().anyMatch(d -> d.startsWith("URLの")))).contains(27, 49, 50,
                52);
        assertThat(measure(82).urls().getLast()).contains("&p1=").doesNotContain("&amp;");
        assertThat(measure(14).urls()).hasSize(5);
    }

    @Test
    void a_copied_support_text_is_told_from_a_shared_one() {
        assertThat(damage(24)).anyMatch(d -> d.contains("番号25と同じで、この施策の内容と合いません"));
        assertThat(damage(25)).contains("支援策の文が番号24と同じです。");
        assertThat(damage(46)).contains("支援策の文が番号48と同じです。");
        assertThat(damage(48)).contains("支援策の文が番号46と同じです。");
    }

    @Test
    void support_older_than_the_list_is_said() {
        assertThat(numbers(m -> m.damage().stream().anyMatch(d -> d.contains("一覧より古い期限")))).containsExactly(2,
                3, 41,
                68);
    }

    @Test
    void letters_are_mended_and_markup_is_gone() {
        assertThat(measure(2).summary()).contains("デジタルデバイド").doesNotContain("<", "&");
        assertThat(measure(10).summary()).contains("経由");
        assertThat(measure(29).support()).contains("発出");
        assertThat(damage(2)).anyMatch(d -> d.startsWith("崩れた文字を直しました"));
        assertThat(read.measures())
                .noneMatch(m -> (m.summary() + m.support() + m.title()).matches("(?s).*</?[a-z]+.*"));
    }

    @Test
    void everything_noticed_is_a_finding_at_its_line_and_never_binding() {
        assertThat(read.findings()).allMatch(f -> f.force() == Force.NOTE || f.force() == Force.ADVICE)
                .noneMatch(f -> f.mustBeMended())
                .allMatch(f -> f.rule().startsWith("KD-LIST-") && f.place() instanceof Place.Line);
        assertThat(read.findings()).filteredOn(f -> f.message().ja().contains("見出しの列")).hasSize(5);
        assertThat(read.measures().stream().mapToInt(m -> m.damage().size()).sum())
                .isEqualTo(read.findings().size() - 5);
    }

    private static NationalMeasure measure(int no) {
        return read.measures().get(no - 1);
    }

    private static List<String> damage(int no) {
        return measure(no).damage();
    }

    private static List<Integer> numbers(Predicate<NationalMeasure> which) {
        return read.measures().stream().filter(which).map(NationalMeasure::no).toList();
    }
}

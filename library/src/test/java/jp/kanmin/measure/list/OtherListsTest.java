package jp.kanmin.measure.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.kanmin.finding.Severity;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Effects;
import jp.kanmin.measure.Seeds;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists in other forms than the one of 2019, and files that are no list.
class OtherListsTest {

    @Test
    void a_clean_list_of_another_year_is_read_without_loss() {
        var read = MeasureListImporter.read(Lists.trustedPage());

        assertThat(read.edition()).isEqualTo(Import.UNKNOWN);
        assertThat(read.findings()).isEmpty();
        assertThat(read.measures()).extracting(NationalMeasure::code).containsExactly("02-01", "02-02",
                "02-03", "02-04");
        var first = read.measures().getFirst();
        assertThat(first.effects()).isEqualTo(new Effects(Effect.YES, Effect.NO, Effect.NO, Effect.NO));
        assertThat(first.support()).isEqualTo("研修を開く。");
        assertThat(first.budgetProject()).isEqualTo("研修事業");
        assertThat(first.urls()).containsExactly("https://example.jp/1.html");
        assertThat(first.isLedBy("総務省")).isTrue();
        assertThat(read.measures().getLast().effects().safety()).isEqualTo(Effect.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n"})
    void other_line_ends_and_a_byte_order_mark_change_nothing(String lineEnd) {
        var changed = "\uFEFF" + Lists.trustedPage().replace("\n", lineEnd);

        assertThat(MeasureListImporter.read(changed).measures())
                .isEqualTo(MeasureListImporter.read(Lists.trustedPage()).measures());
    }

    @Test
    void shift_jis_bytes_are_read() {
        var bytes = Lists.trustedPage().getBytes(Decoded.WINDOWS_31J);

        assertThat(MeasureListImporter.read(bytes).measures())
                .isEqualTo(MeasureListImporter.read(Lists.trustedPage()).measures());
    }

    @Test
    void rows_without_headings_are_read_and_a_missing_mark_proves_nothing_when_layouts_mix() {
        var whole = MeasureListImporter.read(Seeds.list());
        var bare = MeasureListImporter.read(Lists.rowsOnly(Seeds.list()));

        assertThat(bare.edition()).isEqualTo("list-2019");
        assertThat(bare.measures())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("effects", "damage")
                .isEqualTo(whole.measures());
        for (int i = 0; i < 82; i++) {
            assertThat(bare.measures().get(i).effects()).isIn(whole.measures().get(i).effects(),
                    Effects.ALL_UNKNOWN);
        }
        assertThat(bare.measures()).filteredOn(m -> m.effects().safety() == Effect.YES).hasSize(9);
    }

    @Test
    void rows_in_another_order_are_the_same_measures() {
        var rows = Lists.rowsOnly(Seeds.list());

        assertThat(MeasureListImporter.read(Lists.shuffled(rows, 300)).measures())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("damage")
                .containsExactlyInAnyOrderElementsOf(MeasureListImporter.read(rows).measures());
    }

    @Test
    void a_number_or_code_given_twice_and_a_number_left_out_are_found() {
        var twice = Lists.trustedPage() + Lists.row(4, "....", "同じ番号です。") + Lists.row(9, "....", "間が空きます。");
        var read = MeasureListImporter.read(twice);

        assertThat(read.measures()).hasSize(6);
        assertThat(read.findings()).extracting(f -> f.message().ja()).contains("番号4が2回以上あります。",
                "国の施策番号02-04が2回以上あります。", "番号5の行がありません。", "番号8の行がありません。");
    }

    @Test
    void more_rows_and_longer_codes_are_an_edition_we_do_not_know() {
        var more = Seeds.list() + "\n" + Lists.row(83, "....", "新しい施策です。") + Lists.row(84, "....", "新しい施策です。")
                .replace("02-84", "12-101");
        var read = MeasureListImporter.read(more);

        assertThat(read.edition()).isEqualTo(Import.UNKNOWN);
        assertThat(read.measures()).hasSize(84);
        assertThat(read.measures().getLast().code()).isEqualTo("12-101");
    }

    @Test
    void a_line_break_inside_a_cell_does_not_cut_the_row() {
        var list = Lists.trustedPage().replace("災害に備えます。", "\"災害に\n備えます。\"");
        var read = MeasureListImporter.read(list);

        assertThat(read.measures()).hasSize(4);
        assertThat(read.measures().get(1).summary()).isEqualTo("災害に\n備えます。");
        assertThat(read.measures().get(1).code()).isEqualTo("02-02");
    }

    @Test
    void ministries_in_columns_of_their_own_are_all_read() {
        var list = Lists.trustedPage().replace("◎総務省、内閣府", "◎総務省\t内閣府\t\t関係府省庁");

        assertThat(MeasureListImporter.read(list).measures()).allSatisfy(
                m -> assertThat(m.ministries()).extracting(NationalMeasure.Ministry::name)
                        .containsExactly("総務省", "内閣府", "関係府省庁"));
    }

    @Test
    void a_list_cut_in_the_middle_of_a_row_keeps_what_is_there_and_says_so() {
        var list = Lists.trustedPage();
        var read = MeasureListImporter.read(list.substring(0, list.indexOf("仕組みを")));

        assertThat(read.measures()).hasSize(4);
        assertThat(read.measures().getLast().damage()).contains("行が途中で切れています（5欄まで）。", "府省庁名がありません。");
    }

    @Test
    void marks_that_shift_within_a_page_are_unknown() {
        var shifted = Lists.trustedPage() + Lists.row(5, ".....o", "災害に備えます。");
        var read = MeasureListImporter.read(shifted);

        assertThat(read.measures().getLast().effects()).isEqualTo(Effects.ALL_UNKNOWN);
        assertThat(read.measures().getLast().damage()).anyMatch(d -> d.contains("列の数が行ごとに違い"));
        assertThat(read.measures().get(3).effects()).isEqualTo(Effects.ALL_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "市町村の一覧\n", "コード,名前\n1,札幌市\n",
        "1\t札幌市\t196万人\n2\t仙台市\t109万人\n",
        "### Ⅲ 市町村の施策に関する国の施策一覧\n", "{\"a\": 1}", "No\t施策名\t府省庁名\n", "\uFFFD\uFFFD"})
    void a_file_that_is_no_list_is_one_fatal_finding(String text) {
        var read = MeasureListImporter.read(text);

        assertThat(read.isTheList()).isFalse();
        assertThat(read.measures()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.FATAL);
            assertThat(f.message().ja()).isEqualTo("国の施策一覧の表が見つかりません。");
        });
    }

    @Test
    void binary_files_and_endless_texts_are_refused() {
        assertThat(MeasureListImporter.read(new byte[]{0, 1, 2, (byte) 0xFF, 0}).isTheList()).isFalse();
        assertThat(MeasureListImporter.read("\t".repeat(200_000_000)).findings()).singleElement()
                .satisfies(f -> assertThat(f.message().en()).startsWith("It is too large"));
        assertThat(MeasureListImporter.read("\t".repeat(MeasureListImporter.LARGEST)).isTheList()).isFalse();
        assertThat(MeasureListImporter.read("1\tあ\n".repeat(1_000_000)).isTheList()).isFalse();
        assertThat(MeasureListImporter.read(Lists.HEAD + "1\tあ\n" + "続き\n".repeat(1_000_000)).measures())
                .hasSize(1);
        assertThat(MeasureListImporter.read(Lists.HEAD + "1\t" + "(（「".repeat(3_000_000)).measures())
                .hasSize(1);
    }

    @Test
    void the_name_of_the_edition_can_be_given() {
        assertThat(MeasureListImporter.read(Lists.trustedPage(), "list-2026").edition())
                .isEqualTo("list-2026");
        assertThat(
                MeasureListImporter.read(Lists.trustedPage().getBytes(StandardCharsets.UTF_16BE)).isTheList())
                .isFalse();
    }
}

package jp.kanmin.app.publication.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kanmin.app.publication.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @Test
    void every_measure_has_its_row() {
        var rows = rows(MeasuresCsv.of(Samples.example().plan()));

        assertThat(rows).extracting(row -> row.getField("施策ID"), row -> row.getField("施策名"),
                row -> row.getField("柱コード"),
                row -> row.getField("柱"), row -> row.getField("国の施策"), row -> row.getField("指標の数"),
                row -> row.getField("最初の時期"), row -> row.getField("個人情報")).containsExactly(
                        tuple("m1", "行政手続のオンライン化", "1", "手続における情報通信の技術の利用等", "01-06", "2", "令和8年度（2026年度）",
                                "扱う"),
                        tuple("m2", "オープンデータの整備と公開", "2", "官民データの容易な利用等", "02-05", "2", "令和8年度（2026年度）",
                                "扱わない"),
                        tuple("m3", "高齢者向けスマートフォン講習", "4", "利用の機会等の格差の是正", "", "1", "令和8年度（2026年度）", "扱わない"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("団体コード")).isEqualTo("182079");
            assertThat(row.getField("団体名")).isEqualTo("鯖江市");
        });
    }

    @Test
    void effects_and_what_is_set_free_stand_in_the_row_of_their_measure() {
        var rows = rows(MeasuresCsv.of(Samples.changed("""
                {"measures/0/effects": ["once-only", "lower-cost", "x-other"],
                 "measures/0/savings": [{"amount": "年120時間", "usedFor": "m3"}, {"amount": "年10万円"}]}""")
                .plan()));

        assertThat(rows.getFirst().getField("効果")).isEqualTo("ワンスオンリー、運用費の削減、x-other");
        assertThat(rows.getFirst().getField("生まれる時間や費用"))
                .isEqualTo("年120時間 → 高齢者向けスマートフォン講習、年10万円");
    }

    @Test
    void every_indicator_has_its_row_and_the_unknown_stays_empty() {
        var rows = rows(IndicatorsCsv.of(Samples.example().plan()));

        assertThat(rows).extracting(row -> row.getField("施策ID") + "/" + row.getField("指標ID"),
                row -> row.getField("種類"),
                row -> row.getField("現状値"), row -> row.getField("目標値"), row -> row.getField("単位"),
                row -> row.getField("目標年度"), row -> row.getField("未定の解消時期")).containsExactly(
                        tuple("m1/k1", "進捗", "12", "42", "件", "2028", ""),
                        tuple("m1/k2", "効果", "6", "30", "％", "2028", ""),
                        tuple("m2/k1", "進捗", "0", "10", "件", "2027", ""),
                        tuple("m2/k2", "効果", "", "", "回/年", "", "令和9年3月（2027年3月）"),
                        tuple("m3/k1", "効果", "0", "40", "％", "2028", ""));
    }

    @Test
    void excel_reads_the_file_as_utf_8() {
        var bytes = MeasuresCsv.of(Samples.example().plan());

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\r\n");
    }

    @Test
    void a_plan_without_measures_gives_the_heading_alone() {
        var plan = Samples.plan("{\"body\": \"182079\"}").plan();

        assertThat(rows(MeasuresCsv.of(plan))).isEmpty();
        assertThat(rows(IndicatorsCsv.of(plan))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"=1+1; '=1+1", "+81-3-0000-0000; '+81-3-0000-0000",
        "@SUM(A1); '@SUM(A1)", "-; '-",
        "-cmd|' /C calc'!A0; '-cmd|' /C calc'!A0", "-5; -5", "+1,234.5; +1,234.5", "-30％; -30％", "件; 件",
        "a=b; a=b"}, quoteCharacter = '"')
    void no_cell_is_taken_for_a_formula(String cell, String written) {
        assertThat(SafeCsv.harmless(cell)).isEqualTo(written);
    }

    @Test
    void cells_that_begin_with_a_tab_or_a_line_break_are_harmless_too() {
        assertThat(SafeCsv.harmless("\t=1")).startsWith("'");
        assertThat(SafeCsv.harmless("\n=1")).startsWith("'");
        assertThat(SafeCsv.harmless("")).isEmpty();
    }

    private static List<NamedCsvRecord> rows(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}

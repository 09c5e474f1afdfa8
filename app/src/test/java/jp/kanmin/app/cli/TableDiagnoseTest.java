package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableDiagnoseTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_clean_list_has_full_points_and_nothing_to_mend() throws IOException {
        var run = Run.of("table", "diagnose", file("a.csv", "地区,人口（人）\n東,10\n西,20\n"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("A1:B3（2列、データ2行）").contains("直すところは見つかりませんでした。")
                .contains("レベル1 100点・レベル2 100点・レベル3 100点");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findings_are_told_rule_by_rule_with_their_place_and_the_next_step() throws IOException {
        var run = Run.of("table", "diagnose", file("a.csv", "地区,金額\n東,\"1,200円\"\n西,▲300\n南,500\n"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("■ L2-01 ").contains("「1,200円」は、").contains("場所 2行目「金額」")
                .contains("→ ");
    }

    @Test
    void json_has_the_fields_of_the_contract() throws IOException {
        var run = Run.of("table", "diagnose", "--format", "json",
                file("a.csv", "表題\n\n地区,金額（円）\n東,1200\n西,300\n"));

        assertThat(run.at("sheets/0/tables/0/range")).isEqualTo("\"A3:B5\"");
        assertThat(run.at("sheets/0/tables/0/headerRows")).isEqualTo("[3]");
        assertThat(run.at("sheets/0/tables/0/dataRows")).isEqualTo("2");
        assertThat(run.at("sheets/0/name")).isEqualTo("\"\"");
        assertThat(run.at("format")).isEqualTo("\"csv\"");
        assertThat(run.at("encoding")).isEqualTo("\"UTF-8\"");
        assertThat(run.at("score/L3")).isEqualTo("0");
        assertThat(run.at("findings/0/rule")).isEqualTo("\"L1-04\"");
    }

    @Test
    void a_file_is_held_against_the_version_before_when_it_is_given() throws IOException {
        var before = file("before.csv", "地区,男,女\n東,9,19\n西,29,39\n");
        var now = file("now.csv", "地区,男性,女\n東,10,20\n西,30,40\n");

        assertThat(Run.of("table", "diagnose", now).out()).contains("前の版がないため");
        assertThat(Run.of("table", "diagnose", "--previous", before, now).out()).contains("■ L3-07 ",
                "前の版にあった項目「男」がありません（新しい項目：男性）。");
        assertThat(Run.of("table", "diagnose", "--previous", before, before).out()).doesNotContain("L3-07");
        var refused = Run.of("table", "diagnose", "--previous", file("p.pdf", "%PDF-1.7"), now);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(1);
    }

    @Test
    void what_is_no_table_is_one_fatal_finding_in_json_too() throws IOException {
        var run = Run.of("table", "diagnose", "--format", "json", file("a.xlsx", "%PDF-1.7 x"),
                file("b.csv", ""));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.at("0/findings/0/rule")).isEqualTo("\"L1-01\"");
        assertThat(run.at("0/format")).isEqualTo("\"pdf\"");
        assertThat(run.at("1/findings/0/severity")).isEqualTo("\"fatal\"");
        assertThat(run.at("1/format")).isEqualTo("null");
    }

    @Test
    void standard_input_and_sarif_work_and_a_missing_file_is_one_line() {
        assertThat(Run.with("地区,人口（人）\n東,10\n西,20\n", "table", "diagnose", "-").status()).isZero();
        assertThat(Run.with("地区,人口（人）\n東,10\n西,20\n", "table", "diagnose", "--format", "sarif", "-").out())
                .contains("\"version\": \"2.1.0\"");
        assertThat(Run.of("table", "diagnose", "ない.csv").status()).isEqualTo(2);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}

package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRepairTest {

    private static final String LIST = """
            福祉施設の一覧（令和6年4月1日現在）,,,
            ,,,
            番号,施設種別,定員,開設日
            1,保 育 所,120人,H10.4.1
            2,〃,90人,平成13年4月1日
            3,児童館,"1,045人",令和元年10月1日
            出典：福祉課調べ,,,
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_messy_list_becomes_clean_files_and_a_record_of_changes() throws IOException {
        var file = Files.write(folder.resolve("施設.csv"), LIST.getBytes(Decoded.WINDOWS_31J));
        var out = folder.resolve("直した表");

        var run = Run.of("table", "repair", file.toString(), "--out", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("施設-1.csv", "L2-01", "--accept", "機械可読性の点数");
        var csv = Files.readString(out.resolve("施設-1.csv"));
        assertThat(csv.lines()).contains("1,保育所,120,1998-04-01", "2,〃,90,2001-04-01",
                "3,児童館,1045,2019-10-01");
        assertThat(Files.readString(out.resolve("施設-1.csv-metadata.json"))).contains("福祉施設の一覧", "定員（人）");
        assertThat(Files.readString(out.resolve("changes.csv"))).contains("L2-01", "120人", "B4", "H10.4.1");
        assertThat(out.resolve("施設-clean.xlsx")).exists();
        assertThat(out.resolve("diagnosis.json")).content().contains("before", "after");
    }

    @Test
    void what_one_accepts_is_done_too_and_json_counts_it() throws IOException, Unreadable {
        var file = Files.writeString(folder.resolve("list.csv"), LIST);
        var out = folder.resolve("out");

        var run = Run.of("table", "repair", file.toString(), "--out", out.toString(), "--accept", "L2-02",
                "--format",
                "json");

        var json = JsonFile.read(run.out().getBytes(StandardCharsets.UTF_8)).root();
        assertThat(json.at("tables/0/rows").orElseThrow().toString()).contains("3");
        assertThat(json.at("changes")).isPresent();
        assertThat(json.at("after/L1")).isPresent();
        assertThat(Files.readString(out.resolve("list-1.csv"))).contains("2,保育所,90");
    }

    @Test
    void ours_is_replaced_and_what_is_not_ours_never() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), LIST).toString();
        var out = Files.createDirectories(folder.resolve("out"));
        assertThat(Run.of("table", "repair", file, "--out", out.toString()).status()).isZero();
        assertThat(Run.of("table", "repair", file, "--out", out.toString()).status()).isZero();

        var other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("changes.csv"), "私のファイル");
        var refused = Run.of("table", "repair", file, "--out", other.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("changes.csv");
        assertThat(other.resolve("changes.csv")).hasContent("私のファイル");
        assertThat(other.resolve("list-1.csv")).doesNotExist();
    }

    @Test
    void a_file_without_tables_gets_one_finding_and_an_unknown_rule_one_line() throws IOException {
        var page = Files.writeString(folder.resolve("a.xlsx"), "<html><body>404 Not Found</body></html>")
                .toString();
        var out = folder.resolve("out").toString();

        var json = Run.of("table", "repair", page, "--out", out, "--format", "json");
        var wrong = Run.of("table", "repair", page, "--out", out, "--accept", "L9-99");

        assertThat(json.status()).isEqualTo(1);
        assertThat(json.out()).contains("\"L1-01\"", "\"fatal\"");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("L9-99");
    }
}

package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableDiagnoseTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_list_is_judged_with_its_table_its_findings_and_its_points() throws IOException, Unreadable {
        var file = Files.writeString(folder.resolve("人口.csv"), """
                町別の人口,,
                町名,世帯数,人口
                本町,"1,200",3100人
                旭町,80,200人
                桜町,95,240人
                """).toString();

        var run = Run.of("table", "diagnose", file, "--format", "json");
        var json = JsonFile.read(run.out().getBytes(StandardCharsets.UTF_8)).root();

        assertThat(json.at("format")).contains(Json.of("csv"));
        assertThat(json.at("encoding")).contains(Json.of("UTF-8"));
        assertThat(json.at("sheets/0/tables/0/range")).contains(Json.of("A2:C5"));
        assertThat(json.at("sheets/0/tables/0/headerRows/0")).contains(Json.of(2));
        assertThat(run.out()).contains("\"L1-04\"", "\"L2-01\"", "\"L3-01\"");
        assertThat(json.at("score/L2")).contains(Json.of(0));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void people_read_the_same_in_words_and_several_files_follow_each_other() throws IOException {
        var clean = Files.writeString(folder.resolve("clean.csv"), "番号,施設数（件）\n1,12\n2,15\n3,9\n").toString();
        var page = Files.writeString(folder.resolve("b.xlsx"), "<html><body>404</body></html>").toString();

        var run = Run.of("table", "diagnose", clean, page);

        assertThat(run.out()).contains("clean.csv（csv）: 表 1個", "A1:B4: 3行 2列", "b.xlsx");
        assertThat(run.status()).isEqualTo(1);
    }
}

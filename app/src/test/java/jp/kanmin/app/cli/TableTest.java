package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final String AED = """
            都道府県コード又は市区町村コード,NO,名称,住所,緯度,経度,設置位置,小児対応設備の有無
            182079,1,市役所,福井県鯖江市西山町13-1,35.956,136.184,1階,有
            182079,2,図書館,福井県鯖江市水落町2-25-28,136.185,35.943,1階,○
            """;

    @TempDir
    private Path folder;

    @Test
    void a_list_is_recognised() throws IOException {
        var run = Run.of("table", "identify", "--format", "json", file("aed.csv", AED));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"schema\": \"08\"")
                .contains("{\"from\": \"住所\", \"to\": \"所在地_連結表記\", \"term\": \"ic:住所>ic:表記\"}")
                .contains("\"unmapped\": []");
    }

    @Test
    void bad_cells_are_told_with_line_and_next_step() throws IOException {
        var run = Run.of("table", "validate", file("aed.csv", AED), "--schema", "08");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("3行目「小児対応設備の有無」").contains("「有」に直してください。").contains("2行のうち1行");
    }

    @Test
    void what_is_not_printed_is_counted_all_the_same() throws IOException {
        var run = Run.of("table", "validate", file("aed.csv", AED), "--schema", "08", "--max-findings", "0",
                "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"badRows\": 1").contains("\"findings\": []");
    }

    @Test
    void a_picture_is_no_list_and_still_gives_json() throws IOException {
        var picture = folder.resolve("a.csv");
        Files.write(picture, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, 1});

        var run = Run.of("table", "identify", "--format", "json", picture.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"rule\": \"L1-01\"").contains("\"format\": null");
    }

    @Test
    void a_list_in_a_workbook_is_known_and_checked_like_a_list_file() throws IOException {
        var out = folder.resolve("out");
        Run.of("table", "repair", file("aed.csv", AED), "--out", out.toString());
        var book = out.resolve("aed-clean.xlsx").toString();

        assertThat(Run.of("table", "identify", book).out()).contains("08 AED設置箇所一覧");
        var run = Run.of("table", "validate", book, "--schema", "08", "--format", "json");
        assertThat(run.out()).contains("\"badRows\": 1", "\"range\"").doesNotContain("\"format\": null");
    }

    @Test
    void the_ministrys_table_becomes_the_csv_of_populations() throws IOException {
        var list = file("人口.csv", """
                令和7年1月1日住民基本台帳人口,,,
                団体コード,都道府県名,市区町村名,人口_計
                180009,福井県,-,750000
                182079,福井県,鯖江市,68000
                183822,福井県,池田町,2100
                """);
        var out = folder.resolve("populations.csv");

        var run = Run.of("table", "population", list, "--out", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("3団体の人口（2025-01-01現在）");
        assertThat(Files.readString(out)).contains("182079,福井県鯖江市,68000,2025-01-01");
        assertThat(Run.of("table", "population", file("a.csv", "町名,人口\n本町,3\n"), "--out", out.toString())
                .status())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_schema_is_refused_in_one_line() throws IOException {
        var run = Run.of("table", "validate", file("aed.csv", AED), "--schema", "99");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}

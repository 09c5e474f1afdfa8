package jp.kanmin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("kanmin.root"));

    @Test
    void every_example_has_a_test() throws IOException {
        try (var files = Files.list(ROOT.resolve("examples"))) {
            assertThat(
                    files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")))
                    .containsExactlyInAnyOrder("CheckAPlan.java", "CompareTwoEditions.java",
                            "DiagnoseAWorkbook.java", "FindABody.java",
                            "ImportTheNationalList.java", "NormaliseText.java", "ProposeAlignment.java",
                            "RepairAWorkbook.java", "RollUpReports.java");
        }
    }

    @Test
    void check_a_plan() {
        assertThat(run("CheckAPlan.java"))
                .contains("参考 KD-POLICY-IDLE: 方針の柱「3」に施策がまだありません。")
                .endsWith("鯖江市官民データ活用推進計画（記載例）: {MUST=0, PRINCIPLE=0, ADVICE=0, NOTE=6}\n");
        assertThat(run("CheckAPlan.java", "examples/data/national-list.txt"))
                .startsWith("examples/data/national-list.txt: ").hasLineCount(1);
    }

    @Test
    void diagnose_a_workbook() {
        assertThat(run("DiagnoseAWorkbook.java"))
                .startsWith("表 A3:D7 [地区, 人口_男, 人口_女, 面積]\n")
                .contains("L1-12: セルが結合されています。 [sheet=人口, range=B3:C3]")
                .contains("  → ")
                .endsWith("点数 {L1=85, L2=0, L3=0} 公開してよい: true\n");
    }

    @Test
    void repair_a_workbook() {
        assertThat(run("RepairAWorkbook.java")).startsWith("[種別, 定員（人）, 開設日]\n[保育所, 120, 1998-04-01]\n")
                .contains("説明: 福祉施設の一覧\n", "L2-01 value: 120人 → 120\n", "確かめてから: L2-02")
                .contains("施設-1.csv", "changes.csv");
    }

    @Test
    void import_the_national_list() {
        assertThat(run("ImportTheNationalList.java"))
                .startsWith("21-01 窓口の手続の案内を一つにまとめる取組（架空）\n")
                .contains("  柱: オープンデータ  掲載時期: 時期調整中  府省庁: [内閣府, 総務省]\n")
                .contains("21-03 デジタルデバイド対策の相談員（架空）\n")
                .contains("  注意: 書式のための記号（HTML）を取り除きました。\n")
                .endsWith("施策 3件\n");
    }

    @Test
    void normalise_text() {
        assertThat(run("NormaliseText.java")).startsWith("人口減少とデジタルデバイドへの対策（２８％）\n")
                .contains("12文字目: й → イ").contains("平成32年度 は 令和2年度 と同じ: true\n")
                .endsWith("その最後の日: 2021-03-31\n");
    }

    @Test
    void find_a_body() {
        assertThat(run("FindABody.java")).isEqualTo("""
                182079 福井県鯖江市（さばえし）
                5けたでも: 182079 福井県鯖江市（さばえし）
                府中市は 2 つ: [東京都府中市, 広島県府中市]
                昔のコード 013391 は今の [北海道函館市]
                団体の数: 1788
                """);
    }

    @Test
    void compare_two_editions() {
        assertThat(run("CompareTwoEditions.java")).startsWith("同じ 16件\n").contains("新設 51件\n")
                .contains("匿名加工医療情報の作成に関する認定制度の整備 → 匿名加工医療情報の利活用の推進\n");
    }

    @Test
    void propose_alignment() {
        assertThat(run("ProposeAlignment.java")).contains("  07-20 地域情報プラットフォームの拡充・普及（0.95）: ",
                "内容が似ています（同じ言葉: 「Wi-Fi」「整備」「避難所」）。\n")
                .endsWith("サイバーセキュリティの強化\n  前の版の「サイバーセキュリティの強化」に当たりますが、この施策は新しい版にありません。\n");
    }

    @Test
    void roll_up_reports() {
        assertThat(run("RollUpReports.java"))
                .startsWith("オンラインで申請できる手続の数: （今の値－現状値）÷（目標値－現状値）：（14－12）÷（42－12）＝6.7%。期間は8.3%過ぎました。\n")
                .contains("  達成・前進・横ばい・後退 → 前進\n",
                        "オンライン申請の割合（分子の合計÷分母の合計）: 福井県 6.9003、国 6.9003、報告 1/1788団体\n")
                .contains("データのダウンロード数（値の合計）: 福井県 不明、国 不明、報告 0/1788団体\n");
    }

    /// Runs an example from the root of the repository, with what the library needs on its class path.
    private static String run(String example, String... args) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "examples/" + example));
        command.addAll(List.of(args));
        try {
            var process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output.replace("\r\n", "\n");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(example, e);
        }
    }
}

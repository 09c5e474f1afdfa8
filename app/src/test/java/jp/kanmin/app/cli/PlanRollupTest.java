package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRollupTest {

    private static final String DAY = "--as-of=2026-07-10";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void plans_and_reports_below_a_folder_are_checked_and_added_up_part_by_part() throws Exception {
        town("182079", 14, 500, 1000);
        town("182010", 6, 10, 9000);
        town("152137", 0, 90, 100);

        var run = Run.of("plan", "rollup", "--format", "json", DAY, folder.toString());

        assertThat(((Json.Obj) run.json()).fields().keySet()).contains("asOf", "bodies", "withPlan",
                "plansChecked",
                "checkMillis", "indicators", "adoption", "findings");
        assertThat(run.at("bodies")).isEqualTo("1788");
        assertThat(run.at("withPlan")).isEqualTo("3");
        assertThat(run.at("plansChecked")).isEqualTo("3");
        assertThat(run.at("reportsChecked")).isEqualTo("3");
        var online = indicator(run, "m1/k1");
        assertThat(online.at("value")).contains(number("20"));
        assertThat(online.at("reporting")).contains(Json.of(3));
        assertThat(online.at("unit")).contains(Json.of("件"));
        var share = indicator(run, "m1/k2");
        assertThat(share.at("numerator")).contains(number("600"));
        assertThat(share.at("denominator")).contains(number("10100"));
        assertThat(share.at("value")).contains(number("5.9406"));
        assertThat(indicator(run, "m2/k2").at("value")).as("declared unknown").contains(Json.ofNull());
        assertThat(run.at("adoption/municipalities/withPlan")).isEqualTo("3");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_prefecture_adds_up_itself_and_its_municipalities() throws Exception {
        town("182079", 14, 500, 1000);
        town("152137", 5, 90, 100);

        var run = Run.of("plan", "rollup", "--format=json", DAY, "--prefecture", "180009", folder.toString());

        assertThat(run.at("bodies")).isEqualTo("18");
        assertThat(run.at("withPlan")).isEqualTo("1");
        assertThat(indicator(run, "m1/k1").at("value")).contains(number("14"));
    }

    @Test
    void bad_files_are_counted_and_stop_nothing() throws Exception {
        town("182079", 14, 500, 1000);
        Files.writeString(folder.resolve("broken.json"), "{\"body\": ");
        Files.writeString(folder.resolve("broken-report.json"), "{\"format\": \"kanmin-report/1\", ");
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.write(folder.resolve("noise.json"), new byte[]{0, 1, 2, (byte) 0xff});
        Files.writeString(folder.resolve("notes.txt"), "not looked at");
        Files.writeString(folder.resolve("orphan.json"), """
                {"format": "kanmin-report/1", "body": "131016", "quarter": "2026Q1", "values": []}""");

        var run = Run.of("plan", "rollup", "--format=json", DAY, folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.at("plansChecked")).isEqualTo("1");
        assertThat(run.at("findings/KD-FILE")).isEqualTo("3");
        assertThat(run.at("findings/KD-RPT-FILE")).isEqualTo("1");
        assertThat(run.at("findings/KD-RPT-PLAN")).isEqualTo("1");
        assertThat(indicator(run, "m1/k1").at("value")).contains(number("14"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void people_read_sums_coverage_and_findings() throws Exception {
        town("182079", 1400, 500, 1000);

        var run = Run.of("plan", "rollup", DAY, folder.toString());

        assertThat(run.out()).startsWith("2026-07-10 時点  計画のある団体 1/1,788（都道府県 0/47・市区町村 1/1,741）\n")
                .contains("1,400件").contains("50%（500/1000）").contains("1/1788").contains("m1/k2 オンライン申請の割合")
                .contains("■ 指摘");
        assertThat(Run.of("plan", "rollup", DAY, "--lang=en", folder.toString()).out()).contains("Reporting");
    }

    @Test
    void an_empty_folder_is_a_country_without_reports_and_no_folder_is_said_in_one_line() {
        var empty = Run.of("plan", "rollup", "--format=json", DAY, folder.toString());

        assertThat(empty.status()).isZero();
        assertThat(empty.at("withPlan")).isEqualTo("0");
        assertThat(empty.at("indicators")).isEqualTo("[]");
        assertThat(Run.of("plan", "rollup", folder.resolve("none").toString()).status()).isEqualTo(2);
        assertThat(Run.of("plan", "rollup", "--prefecture", "182079", folder.toString()).err())
                .contains("都道府県").hasLineCount(1);
    }

    private void town(String body, int online, int numerator, int denominator)
            throws IOException, Unreadable {
        var home = Files.createDirectories(folder.resolve(body));
        write(home.resolve("plan.json"), read("plan.json").with("body", Json.of(body)));
        write(home.resolve("2026Q1.json"), read("report.json").with("body", Json.of(body))
                .replaced("values/0/value", Json.of(online))
                .replaced("values/1/numerator", Json.of(numerator))
                .replaced("values/1/denominator", Json.of(denominator)));
    }

    private static Json.Obj read(String name) throws Unreadable {
        return (Json.Obj) JsonFile.read(Run.examples().resolve(name)).root();
    }

    private static void write(Path file, Json document) throws IOException {
        Files.writeString(file, JsonText.pretty(document));
    }

    private static Json number(String number) {
        return new Json.Num(new BigDecimal(number));
    }

    private static Json indicator(Run run, String id) {
        return ((Json.Arr) run.json().at("indicators").orElseThrow()).items().stream()
                .filter(item -> item.at("id").equals(Optional.of(Json.of(id)))).findFirst()
                .orElseThrow();
    }
}

package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kanmin.json.Json;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCheckTest {

    private static final String EMPTY_TOWN = "{\"body\": \"182079\", \"name\": \"計画\"}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_worked_example_has_nothing_to_mend() {
        var run = Run.of("plan", "check", Run.AS_OF, Run.example());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(Run.example() + "\n鯖江市官民データ活用推進計画（記載例）  福井県鯖江市 182079  点検日 2026-04-15\n")
                .contains("■ 参考 ").contains("　　→ ").contains("　　根拠 ")
                .containsPattern("\n義務 0件・原則 0件・助言 0件・参考 [0-9]+件\n$");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_plan_as_json_has_exactly_the_fields_of_the_contract() {
        var run = Run.with(EMPTY_TOWN, "plan", "check", "--format", "json", Run.AS_OF, "-");

        assertThat(((Json.Obj) run.json()).fields().keySet())
                .containsExactly("file", "body", "plan", "asOf", "summary", "findings");
        assertThat(run.at("file")).isEqualTo("\"-\"");
        assertThat(run.at("body")).isEqualTo("\"182079\"");
        assertThat(run.at("plan")).isEqualTo("\"計画\"");
        assertThat(run.at("asOf")).isEqualTo("\"2026-04-15\"");
        assertThat(((Json.Obj) run.json().at("summary").orElseThrow()).fields().keySet())
                .containsExactly("must", "principle", "advice", "note");
        assertThat(((Json.Obj) run.json().at("findings/0").orElseThrow()).fields().keySet()).containsExactly(
                "rule", "force", "severity", "place", "message", "remedy", "citation", "fix");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_duty_that_is_not_met_ends_with_status_1() {
        var run = Run.with("{\"body\": \"999999\", \"name\": \"計画\"}", "plan", "check", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("■ 義務 ").contains("団体コード「999999」の団体はありません。")
                .contains("　　場所 団体コード (body)");
    }

    @Test
    void fail_on_makes_lighter_findings_count() throws IOException {
        var plan = edited(Run.example(), "\"owner\": \"市民窓口課\"", "\"owner\": \"\"");

        assertThat(Run.of("plan", "check", Run.AS_OF, plan).status()).isZero();
        assertThat(Run.of("plan", "check", Run.AS_OF, "--fail-on", "NOTE", plan).status()).isEqualTo(1);
        assertThat(Run.of("plan", "check", Run.AS_OF, "--fail-on", "info", plan).status()).isEqualTo(1);
        assertThat(Run.of("plan", "check", Run.AS_OF, "--fail-on", "critical", plan).status()).isZero();
    }

    @Test
    void several_files_are_an_array_in_the_order_given() throws IOException {
        var files = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            files.add(file("p%02d.json".formatted(59 - i),
                    "{\"body\": \"182079\", \"name\": \"計画%d\"}".formatted(i)));
        }
        files.set(7, file("broken.json", "{\"body\": "));
        var args = new ArrayList<>(List.of("plan", "check", "--format", "json"));
        args.addAll(files);
        var run = Run.of(args.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(1);
        assertThat(((Json.Arr) run.json()).items()).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(run.at(i + "/file")).contains(Path.of(files.get(i)).getFileName().toString());
            assertThat(run.at(i + "/plan")).isEqualTo(i == 7 ? "null" : "\"計画%d\"".formatted(i));
        }
    }

    @Test
    void plans_given_together_are_compared_with_each_other() throws IOException {
        var town = file("town.json", """
                {"body": "182079", "name": "町", "measures": [{"id": "m1", "title": "共同調達",
                 "partners": [{"body": "180009", "role": "調達する"}]}]}""");
        var prefecture = file("prefecture.json", """
                {"body": "180009", "name": "県", "measures": [{"id": "p1", "title": "共同調達"}]}""");

        assertThat(Run.of("plan", "check", "--format=json", town, prefecture).out())
                .contains("KD-PARTNER-ONE-SIDED");
        assertThat(Run.of("plan", "check", "--format=json", town).out())
                .doesNotContain("KD-PARTNER-ONE-SIDED");
    }

    @Test
    void many_files_end_with_the_sum_of_all() throws IOException {
        var run = Run.of("plan", "check", Run.AS_OF, Run.example(), file("x.json", "{"));

        assertThat(run.out()).contains("計画として読めません").endsWith("件\n");
        assertThat(run.out().lines().toList().getLast()).startsWith("全2件のファイル: 義務 1件・");
    }

    @Test
    void sarif_is_one_log_for_checks_in_ci() throws IOException {
        var run = Run.of("plan", "check", "--format", "sarif", Run.AS_OF, file("計画 1.json", EMPTY_TOWN),
                Run.example(), file("cut.json", "{\"a\":\n1,"));

        assertThat(run.at("version")).isEqualTo("\"2.1.0\"");
        assertThat(run.at("runs/0/tool/driver/name")).isEqualTo("\"kanmin\"");
        assertThat(run.at("runs/0/tool/driver/rules/0/id")).startsWith("\"KD-");
        assertThat(run.at("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri"))
                .contains("%E8%A8%88%E7%94%BB%201.json".toLowerCase(java.util.Locale.ROOT));
        assertThat(run.at("runs/0/results/0/level")).isIn("\"error\"", "\"warning\"", "\"note\"");
        assertThat(run.out()).contains("\"ruleId\": \"KD-FILE\"").contains("\"startLine\": 2");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_prefecture_that_cannot_be_read_is_noted_and_the_check_goes_on() throws IOException {
        for (var prefecture : List.of("nowhere.json", file("bad.json", "{{{"), folder.toString())) {
            var run = Run.of("plan", "check", Run.AS_OF, "--format=json", "--prefecture", prefecture,
                    Run.example());

            assertThat(run.status()).isZero();
            assertThat(run.at("body")).isEqualTo("\"182079\"");
            assertThat(run.out()).contains("KD-PREFECTURE").contains(prefecture);
        }
    }

    @Test
    void the_prefecture_s_plan_is_compared() {
        var run = Run.of("plan", "check", Run.AS_OF, "--format=json", "--prefecture",
                Run.examples().resolve("prefecture.json").toString(), Run.example());

        assertThat(run.out()).doesNotContain("都道府県の計画とは見比べていません");
        assertThat(run.status()).isZero();
    }

    @Test
    void an_edition_that_does_not_exist_is_refused_and_one_that_does_is_taken() {
        assertThat(Run.of("plan", "check", "--nation", "list-1999", Run.example()).err())
                .contains("使えるもの: guide-2017 list-2019");
        assertThat(Run.of("plan", "check", Run.AS_OF, "--nation", "guide-2017", Run.example()).status())
                .isZero();
    }

    @Test
    void words_come_in_english_too() {
        var run = Run.with("{\"body\": \"999999\"}", "plan", "check", "--lang", "en", "-");

        assertThat(run.out()).contains("There is no body with the code “999999”.").contains("■ must: ");
    }

    @Test
    void yaml_and_shift_jis_are_read() throws IOException {
        var sjis = Files.write(folder.resolve("sjis.json"), EMPTY_TOWN.getBytes(Decoded.WINDOWS_31J))
                .toString();

        assertThat(Run.with("body: '182079'\nname: 計画\n", "plan", "check", "--format=json", "-").at("plan"))
                .isEqualTo("\"計画\"");
        assertThat(Run.of("plan", "check", "--format=json", sjis).at("plan")).isEqualTo("\"計画\"");
    }

    @Test
    void control_characters_of_a_file_never_reach_the_terminal() {
        var run = Run.with("{\"body\": \"999999\", \"name\": \"a\\u001b[31mb\\u202ec\"}", "plan", "check",
                "-");

        assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u202e")
                .contains("a\uFFFD[31mb\uFFFDc");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String edited(String original, String from, String to) throws IOException {
        var text = Files.readString(Path.of(original), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return file("edited.json", text.replace(from, to));
    }
}

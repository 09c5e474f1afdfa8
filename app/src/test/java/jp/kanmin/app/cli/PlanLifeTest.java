package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan from its draft to its revision, and the register of plans.
class PlanLifeTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"new", "existing", "simplified"})
    void a_draft_of_each_pattern_is_a_plan_that_can_be_checked(String pattern) {
        var out = folder.resolve("draft.json").toString();
        var run = Run.of("plan", "new", "--body", "182079", "--pattern", pattern, "--out", out);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("kanmin plan check " + out).hasLineCount(1);
        var check = Run.of("plan", "check", "--format=json", out);
        assertThat(check.at("body")).isEqualTo("\"182079\"");
        assertThat(check.out()).doesNotContain("KD-SHAPE").doesNotContain("KD-CHOICE");
    }

    @Test
    void answers_find_their_place_in_the_draft() throws IOException {
        var out = folder.resolve("draft.json");
        var run = Run.with("name: 小さな計画\ncontact: {section: 企画課, phone: 0778-00-0000}\n", "plan", "new",
                "--body", "182079", "--answers", "-", "--out", out.toString());

        assertThat(run.status()).isZero();
        assertThat(Files.readString(out)).startsWith("{\n  \"body\": \"182079\",")
                .contains("\"name\": \"小さな計画\"")
                .contains("\"section\": \"企画課\"");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("draft.json"));
        assertThat(folder.toFile().list()).containsExactly("draft.json");
    }

    @Test
    void a_plan_that_stood_there_is_kept() throws IOException {
        var out = folder.resolve("plan.json");
        Files.writeString(out, "書きかけ");
        var first = Run.of("plan", "new", "--body", "182079", "--out", out.toString());
        var again = Run.of("plan", "new", "--body", "182079", "--out", out.toString());
        Run.of("plan", "new", "--body", "180009", "--out", out.toString());

        assertThat(first.err()).contains("plan.json.bak に残しました");
        assertThat(folder.resolve("plan.json.bak")).hasContent("書きかけ");
        assertThat(again.err()).doesNotContain(".bak");
        assertThat(folder.resolve("plan.json.bak2")).content().contains("\"body\": \"182079\"");
    }

    @Test
    void what_cannot_be_drafted_leaves_nothing_behind() throws IOException {
        var missing = folder.resolve("no/such/plan.json").toString();
        assertThat(Run.of("plan", "new", "--body", "182079", "--out", missing).err()).contains("に書き込めません");
        assertThat(Run.of("plan", "new", "--body", "182079", "--out", folder.toString()).err())
                .contains("はフォルダーです");
        var answers = Files.writeString(folder.resolve("a.json"), "[1]").toString();
        var refused = Run.of("plan", "new", "--body", "182079", "--answers", answers, "--out", answers + "x");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("項目のまとまりではありません").hasLineCount(1);
        var cut = Run.with("{\"name\": ", "plan", "new", "--body", "182079", "--answers", "-", "--out",
                answers + "x");
        assertThat(cut.err()).contains("を読めません").hasLineCount(1);
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void of_a_long_text_a_revision_shows_the_words_that_changed() throws IOException {
        var old = Run.example();
        var text = Files.readString(Path.of(old), StandardCharsets.UTF_8);
        var revised = Files.writeString(folder.resolve("new.json"), text.replace("260件のうち", "300件のうち"))
                .toString();

        assertThat(Run.of("plan", "diff", old, revised).out())
                .contains("text: …ます。手続の棚卸しでは、[-260-]{+300+}件のうちオンラインででき…");
    }

    @Test
    void a_revision_is_shown_item_by_item() throws IOException {
        var old = Run.example();
        var text = Files.readString(Path.of(old), StandardCharsets.UTF_8);
        var revised = Files.writeString(folder.resolve("new.json"),
                text.replace("行政手続のオンライン化", "手続のオンライン化").replace("\"lead\": \"副市長\"", "\"lead\": \"市長\""))
                .toString();
        var run = Run.of("plan", "diff", "--format=json", old, revised);

        assertThat(run.status()).isZero();
        assertThat(((Json.Obj) run.json()).fields().keySet()).contains("measures", "chapters");
        assertThat(run.at("measures/0/id")).isEqualTo("\"m1\"");
        assertThat(run.at("measures/0/change")).isEqualTo("\"changed\"");
        assertThat(run.at("measures/0/fields/0")).isEqualTo("{\"path\": \"title\", \"old\": \"行政手続のオンライン化\","
                + " \"new\": \"手続のオンライン化\", \"kind\": \"text\"}");
        assertThat(Run.of("plan", "diff", old, revised).out()).contains("変更 m1 手続のオンライン化")
                .contains("organisation/lead: 副市長 → 市長").endsWith("件\n");
        assertThat(Run.of("plan", "diff", old, old).out()).isEqualTo("変わったところはありません。\n");
    }

    @Test
    void a_plan_is_published_as_a_page_and_as_data_and_its_findings_are_said() {
        var out = folder.resolve("公表");
        var run = Run.of("plan", "publish", Run.AS_OF, Run.example(), "--out", out.toString());

        assertThat(run.status()).isZero();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("index.html", "plan.docx", "plan.pdf",
                "plan.json",
                "measures.csv",
                "indicators.csv");
        assertThat(run.out()).contains("■ 参考 ").contains("に6個のファイルを作りました").contains("index.html");
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("index.html")).content().contains("鯖江市官民データ活用推進計画（記載例）");
    }

    @Test
    void a_published_plan_as_json_names_its_files() {
        var out = folder.resolve("out");
        var run = Run.of("plan", "publish", Run.AS_OF, "--format=json", "--before", Run.example(),
                Run.example(),
                "--out", out.toString());

        assertThat(((Json.Obj) run.json()).fields().keySet())
                .containsExactly("file", "body", "plan", "asOf", "summary", "findings", "files", "undrawn");
        assertThat(run.at("files")).contains("index.html").contains("plan.json");
    }

    @Test
    void only_what_cannot_be_read_names_no_body_or_has_no_contact_is_refused() {
        var out = folder.resolve("out").toString();
        var broken = Run.with("{", "plan", "publish", "--format=json", "-", "--out", out);
        var nobody = Run.with("{\"name\": \"x\"}", "plan", "publish", "-", "--out", out);
        var mute = Run.with("{\"body\": \"182079\"}", "plan", "publish", "--format=json", "-", "--out", out);
        var nearlyEmpty = Run.with(
                "{\"body\": \"182079\", \"contact\": {\"section\": \"課\", \"phone\": \"1\"}}",
                "plan", "publish", "-", "--out", out + "2");

        assertThat(broken.at("findings/0/rule")).isEqualTo("\"KD-FILE\"");
        assertThat(broken.at("files")).isEqualTo("[]");
        assertThat(nobody.err()).startsWith("kanmin: どの団体の計画か書かれていません。").hasLineCount(1);
        assertThat(mute.err()).startsWith("kanmin: 問い合わせ先").hasLineCount(1);
        assertThat(java.util.List.of(broken.status(), nobody.status(), mute.status())).containsOnly(1);
        assertThat(nearlyEmpty.out()).contains("に6個のファイルを作りました");
        assertThat(folder.toFile().list()).containsExactly("out2");
    }

    @Test
    void a_page_of_somebody_else_is_never_lost() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1>町のページ</h1>");
        var run = Run.of("plan", "publish", Run.example(), "--out", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("官民が作ったものではない").hasLineCount(1);
        assertThat(folder.resolve("index.html")).hasContent("<h1>町のページ</h1>");
    }

    @Test
    void what_cannot_be_compared_is_still_json() {
        var run = Run.with("{", "plan", "diff", "--format=json", Run.example(), "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.at("measures")).isEqualTo("[]");
        assertThat(run.at("findings/0/rule")).isEqualTo("\"KD-FILE\"");
        assertThat(run.err()).contains("「-」は計画として読めません");
    }

    @Test
    void the_register_ships_22_prefectures() {
        var run = Run.of("plan", "register", "--format=json");

        assertThat(run.at("asOf")).isEqualTo("\"2019-04-01\"");
        assertThat(((Json.Arr) run.json().at("plans").orElseThrow()).items()).hasSize(22);
        assertThat(((Json.Obj) run.json().at("plans/0").orElseThrow()).fields().keySet())
                .contains("body", "name", "plan", "how", "date", "population", "populationDate");
        assertThat(Run.of("plan", "register").out()).contains("22団体、人口の合計 55,097,760人");
        assertThat(Run.of("plan", "register", "--as-of", "2018-12-31").out()).contains("6団体");
    }

    @Test
    void the_official_table_is_read_and_anything_else_is_one_finding() {
        var bad = Run.with("何か", "plan", "register", "--format=json", "-");
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.at("plans")).isEqualTo("[]");
        assertThat(bad.at("findings/0/severity")).isEqualTo("\"fatal\"");

        var table = Run.shared("seeds/000_753cadf73a0a283a.txt");
        Assumptions.assumeTrue(Files.exists(table), "../shared/seeds is not here");
        var run = Run.of("plan", "register", "--format=json", table.toString());
        assertThat(run.status()).isZero();
        assertThat(((Json.Arr) run.json().at("plans").orElseThrow()).items()).hasSize(22);
    }
}

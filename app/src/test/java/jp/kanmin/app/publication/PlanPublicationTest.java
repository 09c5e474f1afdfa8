package jp.kanmin.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPublicationTest {

    private static final PublicationContext JAPANESE = PublicationContext.in(Language.JA);
    private static final Path GOLDEN = Path.of(System.getProperty("kanmin.root"), "app", "src", "test",
            "resources",
            "jp", "kanmin", "app", "publication");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_page_of_the_worked_example_reads_as_it_was_approved() throws IOException {
        assertGolden("example-ja.txt", JAPANESE);
    }

    @Test
    void the_page_works_in_english_around_the_plan_as_written() throws IOException {
        assertGolden("example-en.txt", PublicationContext.in(Language.EN));
    }

    private static void assertGolden(String name, PublicationContext context) throws IOException {
        var page = Markup.page(Samples.example(), context);
        var words = Markup.words(page);
        var file = GOLDEN.resolve(name);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(file, words);
        }

        assertThat(file).as("run with -Dgolden=write").hasContent(words);
        assertThat(Markup.faults(page)).isEmpty();
    }

    @Test
    void the_plan_as_data_is_the_same_document() throws Unreadable {
        PlanPublication.publish(Samples.example(), JAPANESE, folder);

        assertThat(JsonFile.read(folder.resolve("plan.json")).root())
                .isEqualTo(JsonFile.read(Samples.examplePath()).root());
    }

    @Test
    void keys_that_nobody_knows_stay_in_the_data() {
        var files = PlanPublication.of(Samples.changed("{\"ourOwn\": {\"a\": [1, 2.50]}}"), JAPANESE).files();

        assertThat(Markup.text(files.getOrDefault("plan.json", new byte[0])))
                .contains("ourOwn").contains("2.50");
    }

    @Test
    void a_folder_gets_the_files_and_nothing_else() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "ours");

        var first = PlanPublication.publish(Samples.example(), JAPANESE, folder);
        var second = PlanPublication.publish(Samples.example(), JAPANESE, folder);

        assertThat(first).isEqualTo(second);
        assertThat(names()).containsExactly("index.html", "indicators.csv", "measures.csv", "notes.txt",
                "plan.docx", "plan.json", "plan.pdf");
        assertThat(folder.resolve("notes.txt")).hasContent("ours");
    }

    @Test
    void publishing_twice_gives_the_same_bytes() {
        var once = PlanPublication.of(Samples.example(), JAPANESE).files();
        var again = PlanPublication.of(Samples.example(), JAPANESE).files();

        assertThat(once).containsExactlyEntriesOf(again);
    }

    @Test
    void the_page_of_somebody_else_is_not_overwritten() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1>市のホームページ</h1>");

        assertThatThrownBy(() -> PlanPublication.publish(Samples.example(), JAPANESE, folder))
                .isInstanceOf(UserError.class).hasMessageContaining("別のフォルダー");
        assertThat(names()).containsExactly("index.html");
        assertThat(folder.resolve("index.html")).hasContent("<h1>市のホームページ</h1>");
    }

    @Test
    void the_plan_may_lie_in_the_folder_it_is_published_to() throws IOException {
        var source = Files.copy(Samples.examplePath(), folder.resolve("plan.json"));
        var before = Files.readString(source);

        PlanPublication.publish(Samples.example(), JAPANESE.from(source), folder);

        assertThat(source).hasContent(before);
        assertThat(names()).contains("index.html");
    }

    @Test
    void a_folder_that_is_a_file_is_refused_in_words() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");

        assertThatThrownBy(() -> PlanPublication.publish(Samples.example(), JAPANESE, file))
                .isInstanceOf(UserError.class).hasMessageContaining("書き込めません");
    }

    @Test
    void a_plan_without_a_body_is_refused_and_nothing_is_written() throws IOException {
        for (var change : new String[]{"{\"body\": \"\"}", "{\"body\": \"999999\"}", "{\"contact\": {}}",
            "{\"contact\": {\"section\": \"総務課\"}}"}) {
            assertThatThrownBy(() -> PlanPublication.publish(Samples.changed(change), JAPANESE, folder))
                    .as(change).isInstanceOf(UserError.class).hasMessageContaining("公表してください");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void whatever_else_is_open_the_page_is_made() {
        var bare = Samples.plan(
                "{\"body\": \"182079\", \"contact\": {\"section\": \"総務課\", \"phone\": \"0778-00-0000\"}}");

        var page = Markup.page(bare);

        assertThat(Markup.faults(page)).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("（計画名の記載なし）");
        assertThat(Markup.words(page)).contains("総務課");
    }

    @Test
    void pictures_beside_the_plan_go_with_it_and_others_are_said_in_words() throws IOException {
        var plan = Files.createDirectories(folder.resolve("in")).resolve("plan.json");
        Files.createFile(plan);
        Files.write(plan.resolveSibling("図.png"), PIXEL);
        Files.write(folder.resolve("outside.png"), PIXEL);
        Files.writeString(plan.resolveSibling("code.svg"), "<svg><script>alert(1)</script></svg>");
        Files.writeString(plan.resolveSibling("fake.png"), "<script>");
        var text = "![来庁者の数](図.png) ![外](../outside.png) ![線](code.svg) ![偽](fake.png) ![遠](https://example.jp/a.png)";
        var example = Samples.changed("{\"chapters/0/text\": \"%s\"}".formatted(text));

        PlanPublication.publish(example, JAPANESE.from(plan), folder.resolve("out"));

        var page = org.jsoup.Jsoup.parse(folder.resolve("out/index.html"));
        assertThat(page.select("img").eachAttr("alt")).containsExactly("来庁者の数");
        assertThat(folder.resolve("out").resolve(page.select("img").attr("src"))).hasBinaryContent(PIXEL);
        assertThat(page.text()).contains("［図：外］", "［図：線］", "［図：偽］", "［図：遠］");
    }

    @Test
    void a_revision_says_what_changed_since_the_version_before() {
        var older = Samples.example().plan();
        var newer = Samples.changed(
                """
                {"measures/0/kpis/0/target/value": 30,
                 "versions": [{"version": 1, "reason": "策定"}, {"version": 2, "reason": "見直し", "changes": ["目標を実態に合わせました。"]}]}""");

        var words = Markup.words(Markup.page(newer, JAPANESE.after(older)));

        assertThat(words).contains("前の版からの変更", "行政手続のオンライン化 変更", "目標を引き下げた", "42 → 30", "目標を実態に合わせました。");
        assertThat(words.indexOf("第2版")).isLessThan(words.indexOf("第1版"));
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }
}

package jp.kanmin.app.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationPagesTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        begin(scene.person("sabae", SABAE, Role.OFFICE, Role.ADMINISTRATOR), SABAE);
        begin(scene.person("fukui", FUKUI, Role.OFFICE, Role.ADMINISTRATOR), FUKUI);
    }

    @Test
    void the_proxy_hears_in_one_word_that_all_is_well() throws IOException {
        try (var in = URI.create(scene.root() + "health").toURL().openStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ok\n");
        }
    }

    @Test
    void the_history_says_in_plain_words_what_happened() {
        try (var context = scene.signedIn("sabae", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/history");

            assertThat(page.locator("main tbody").textContent())
                    .contains("計画を作り始めた", "ログインした", "計画を書き換えた").doesNotContain("plan.save");
            Chromium.tabTo(page, "select");
            page.getByLabel("対象").selectOption("purpose");
            Chromium.tabTo(page, "form[method=get] button");
            page.keyboard().press("Enter");
            page.waitForURL("**?**");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            assertThat(context.request().get(scene.root() + "office/history.csv").text())
                    .contains("日時", "plan.save");
            BrowserScene.show(page, "history");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("sabae", true); var page = context.newPage()) {
            for (var path : List.of("office/history", "office/export", "office/export?lang=en")) {
                page.navigate(scene.root() + path);
                page.setViewportSize(390, 900);
                assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(390);
                assertThat(Chromium.violations(page)).as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_body_is_exported_and_then_deleted_by_its_typed_name_by_keyboard_alone() throws IOException {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/export");
            BrowserScene.show(page, "export");
            page.getByLabel("確認のため").focus();
            page.keyboard().type("福井");
            page.keyboard().press("Enter");
            page.locator(".error-summary").waitFor();
            assertThat(page.locator(".error-summary").textContent()).contains("福井市");
            BrowserScene.show(page, "export-wrong");

            Chromium.tabTo(page, "form[action$='/file'] button");
            var download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            try (var zip = new ZipFile(download.path().toFile())) {
                assertThat(zip.getEntry("plan/draft.json")).isNotNull();
            }
            page.navigate(scene.root() + "office/export");
            Chromium.tabTo(page, "#name");
            page.keyboard().type("福井市");
            page.keyboard().press("Enter");
            page.waitForURL(scene.root());

            assertThat(page.url()).isEqualTo(scene.root());
            page.navigate(scene.root() + "office");
            assertThat(page.url()).contains("/login");
            assertThat(scene.part(PersonStore.class).find("fukui").orElseThrow().state())
                    .isEqualTo(Person.State.LEFT);
        }
        try (var files = Files.list(scene.folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(
                    name -> name.startsWith("export-"));
        }
    }

    @Test
    void a_full_disk_is_said_in_words_and_nothing_is_half_written() {
        var sql = scene.part(JdbcTemplate.class);
        var office = scene.part(PersonStore.class).find("sabae").orElseThrow();
        var plans = scene.part(PlanService.class);
        try (var context = scene.signedIn("sabae", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/export");
            int pages = Optional.ofNullable(sql.queryForObject("pragma page_count", Integer.class))
                    .orElseThrow();
            sql.queryForObject("pragma max_page_count = " + pages, Integer.class);
            try {
                int revision = plans.draft(office, SABAE).orElseThrow().revision();
                assertThatThrownBy(() -> plans.save(office, SABAE,
                        new DocumentPart("long"), "", Optional.of(Json.of("長".repeat(1_000_000)))))
                        .isInstanceOf(NonTransientDataAccessResourceException.class);
                assertThat(plans.draft(office, SABAE).orElseThrow().revision()).isEqualTo(revision);
                fillUp(sql);

                var answer = page.waitForResponse("**/file", () -> page.getByText("すべて書き出す").click());
                assertThat(answer.status()).isEqualTo(507);
                assertThat(page.locator("h1").textContent()).contains("保存する場所がいっぱい");
                assertThat(page.locator("main").textContent()).contains("運用担当");
            } finally {
                sql.queryForObject("pragma max_page_count = 1073741823", Integer.class);
                sql.execute("drop table if exists filler");
            }
            assertThat(plans.save(office, SABAE, new DocumentPart("again"), "", Optional.of(Json.of("x"))))
                    .isNotNull();
        }
    }

    /// Takes the free room of the last pages, so that not even a line of the record fits.
    private static void fillUp(JdbcTemplate sql) {
        try {
            while (true) {
                sql.update(
                        "insert into audit select 1000000 + (select count(*) from audit), 'x', 'x', 'x', 'x', 'x',"
                                + " 'x', 'x', 'x', 'x', 'x'");
            }
        } catch (DataAccessException _) {
            // full
        }
    }

    private void begin(Person office, String body) {
        var plans = scene.part(PlanService.class);
        var purpose = new DocumentPart("chapters/purpose/text");
        var draft = plans.begin(office, body, Plan.Pattern.NEW, Json.Obj.EMPTY);
        plans.save(office, body, purpose, draft.mark(purpose), Optional.of(Json.of("目的")));
    }
}

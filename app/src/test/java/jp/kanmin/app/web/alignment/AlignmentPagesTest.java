package jp.kanmin.app.web.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.AutoClosing;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A town looks at its prefecture's measures and says what it does with each: without code, by keyboard, narrow, and past
/// axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignmentPagesTest {

    private static final String SABAE = "182079";

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Server> server = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @BeforeAll
    void open() throws Exception {
        Chromium.mustBeHere();
        server = Optional.of(opened.keep(Server
                .start(ServerSettings.onLoopback(Home.in(folder)).withPort(0))));
        browser = Optional.of(Chromium.open(opened));
        part(PublicationService.class).take(PlanFile.read("""
                {"body": "180009", "name": "福井県の計画", "contact": {"section": "DX推進課", "phone": "0776"},
                 "measures": [{"id": "p1", "title": "オープンデータの整備と公開", "pillar": "2", "kpis": [
                    {"id": "k", "name": "公開するデータセットの数", "target": {"value": 900, "due": "2026"}}]},
                  {"id": "p 2", "title": "データの公開と利用の促進", "pillar": "2"},
                  {"id": "p3", "title": "テレワークの普及", "pillar": "5"}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        var office = new TestPeople(part(PersonStore.class), part(PasswordEncoder.class))
                .admit(new Person("office", "office@example.jp", "office", SABAE, "", Set.of(Role.OFFICE),
                        Person.State.ACTIVE));
        part(PlanService.class).revise(office, Samples.example().plan().document());
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void a_proposal_is_confirmed_by_keyboard_declined_with_a_reason_and_taken_back() {
        try (var context = signedIn(false); var page = context.newPage()) {
            page.navigate(root() + "office/alignment");
            var own = page.locator("#own-m2");
            assertThat(own.textContent()).contains("都道府県の近い施策（提案）", "オープンデータの整備と公開");
            own.locator("summary").first().click();
            show(page, "alignment-choose");

            own.locator("select").first().selectOption("part");
            own.locator("button[value=link]").first().press("Enter");
            page.waitForURL("**told=link**");
            assertThat(page.locator(".saved").textContent()).contains("対応を計画に残しました");
            assertThat(own.textContent()).contains("福井県：オープンデータの整備と公開", "一部を取り入れます",
                    "目標の時期");
            show(page, "alignment-linked");
            own.locator("button[value=back]").first().click();
            page.waitForURL("**told=back**");
            assertThat(own.textContent()).doesNotContain("福井県：オープンデータの整備と公開");

            own.locator("summary").first().click();
            own.locator("button[value=decline]").first().click();
            assertThat(page.locator(".error-summary").textContent()).contains("取り入れない理由がありません");
            own.locator("summary").first().click();
            own.locator("input[name=reason]").first().fill("町では別に進めるため。");
            own.locator("button[value=decline]").first().click();
            page.waitForURL("**told=decline**");
            assertThat(own.textContent()).contains("取り入れません", "町では別に進めるため。");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = signedIn(true); var page = context.newPage()) {
            for (var path : new String[]{"office/alignment", "office/alignment?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(root() + path);
                    page.locator("#own-m2 summary").first().click();
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    show(page, "alignment-" + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

    private BrowserContext signedIn(boolean withCode) {
        var context = browser.orElseThrow().newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900).setJavaScriptEnabled(withCode).setBypassCSP(withCode));
        var page = context.newPage();
        page.navigate(root() + "login");
        page.locator("#mail").fill("office@example.jp");
        page.locator("#password").fill("correct horse battery");
        page.keyboard().press("Enter");
        page.waitForURL("**/office");
        page.close();
        return context;
    }

    /// A picture to look at, where somebody asks for one.
    private static void show(Page page, String name) {
        Optional.ofNullable(System.getProperty("kanmin.pictures")).ifPresent(to -> page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to, name + ".png"))));
    }

    private <T> T part(Class<T> type) {
        return server.orElseThrow().part(type);
    }

    private String root() {
        return server.orElseThrow().address().toString();
    }
}

package jp.kanmin.app.web.joint;

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
import jp.kanmin.app.service.Home;
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

/// Two towns have one plan: the one that leads publishes it, the other confirms, and both are shown with it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointPagesTest {

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
                {"body": "182079", "name": "丹南の共同計画", "contact": {"section": "情報政策課", "phone": "0778"},
                 "joint": [{"body": "182095", "role": "データの公開を担当する"}],
                 "measures": [{"id": "m1", "title": "共同の窓口", "pillar": "1"}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        new TestPeople(part(PersonStore.class), part(PasswordEncoder.class))
                .admit(new Person("office", "office@example.jp", "office", "182095", "", Set.of(Role.OFFICE),
                        Person.State.ACTIVE));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void a_body_that_confirms_has_the_plan_too_until_it_takes_that_back() {
        try (var context = signedIn(false); var page = context.newPage()) {
            assertThat(page.navigate(root() + "plans/182095").status()).isEqualTo(404);
            page.navigate(root() + "office/joint");
            assertThat(page.locator("main").textContent()).contains("丹南の共同計画", "まだ確かめていません");
            show(page, "joint");
            page.locator("button[value=confirm]").press("Enter");
            page.waitForURL("**told=confirm**");

            page.navigate(root() + "plans/182095");
            assertThat(page.url()).endsWith("/plans/182079");
            assertThat(page.locator("main").textContent()).contains("共同で作る団体", "データの公開を担当する",
                    "加わっていることを確かめました");
            show(page, "joint-plan");

            page.navigate(root() + "office/joint");
            page.locator("button[value=back]").click();
            page.waitForURL("**told=back**");
            assertThat(page.navigate(root() + "plans/182095").status()).isEqualTo(404);
            assertThat(page.navigate(root() + "plans/182079").status()).isEqualTo(200);
            assertThat(page.locator("main").textContent()).contains("まだ確かめていません");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = signedIn(true); var page = context.newPage()) {
            for (var path : new String[]{"office/joint", "office/joint?lang=en", "plans/182079"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(root() + path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    show(page, "joint-" + width);
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

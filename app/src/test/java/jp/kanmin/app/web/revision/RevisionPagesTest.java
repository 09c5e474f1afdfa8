package jp.kanmin.app.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.AutoClosing;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A town revises its plan and follows the newer national list: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionPagesTest {

    private static final String SABAE = "182079";

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Server> server = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        server = Optional.of(opened.keep(Server
                .start(ServerSettings.onLoopback(Home.in(folder)).withPort(0))));
        browser = Optional.of(Chromium.open(opened));
        var office = new TestPeople(part(PersonStore.class), part(PasswordEncoder.class))
                .admit(new Person("office", "office@example.jp", "office", SABAE, "", Set.of(Role.OFFICE),
                        Person.State.ACTIVE));
        part(PlanService.class).revise(office,
                Samples.changed(
                        """
                {"edition": "guide-2017", "measures/0/links": [
                  {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "件数の多い手続から。"},
                  {"edition": "guide-2017", "code": "住民税の特別徴収税額通知の電子化等", "relation": "equal", "reason": ""}]}""")
                        .plan().document());
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void a_plan_is_published_brought_to_the_newer_list_and_revised_and_everybody_sees_what_changed() {
        var plans = part(PlanService.class);
        var office = part(PersonStore.class).find("office").orElseThrow();
        try (var context = signedIn(false); var page = context.newPage()) {
            publish(page, "");

            page.navigate(root() + "office/edition");
            assertThat(page.locator("form.keep").textContent()).contains("地方－民の行政手続の棚卸し",
                    "別の施策に引き継がれました", "同じ題名で続いています");
            show(page, "edition");
            var successor = page.locator("input[name=l0]").first();
            assertThat(successor.isChecked()).as("nothing without consent").isFalse();
            assertThat(page.locator("input[name=l1]").first().isChecked()).isTrue();
            Chromium.tabTo(page, "input[name=l0][value='01-06']");
            page.keyboard().press("Space");
            Chromium.tabTo(page, "input[name=names]");
            page.keyboard().press("Space");
            Chromium.tabTo(page, ".keep .buttons button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=done**");
            var plan = plans.draft(office, SABAE).orElseThrow().plan();
            assertThat(plan.edition()).isEqualTo("list-2019");
            assertThat(plan.measures().getFirst().links()).extracting(link -> link.code())
                    .containsExactly("01-06", "01-19");

            var target = new DocumentPart("measures/m1/kpis/k1/target/value");
            var title = new DocumentPart("measures/m1/title");
            var draft = plans.draft(office, SABAE).orElseThrow();
            plans.save(office, SABAE, target, draft.mark(target), Optional.of(Json.of(30)));
            plans.save(office, SABAE, title, draft.mark(title), Optional.of(Json.of("行政手続の電子化")));
            page.navigate(root() + "office/changes");
            assertThat(page.locator("main").textContent()).contains("引き下げた目標: 1件", "前の名前:", "行政手続のオンライン化");
            show(page, "changes");

            publish(page, "国の新しい一覧に合わせ、目標を見直したため。");
            page.navigate(root() + "plans/" + SABAE + "/versions");
            page.getByText("変わったところ").first().click();
            assertThat(page.url()).endsWith("/v2/changes");
            assertThat(page.locator("main").textContent()).contains("第1版から第2版へ", "目標を見直したため",
                    "行政手続の電子化");
            assertThat(page.navigate(root() + "plans/" + SABAE + "/v1/changes").status()).isEqualTo(404);
        }
        try (var context = signedIn(true); var page = context.newPage()) {
            page.navigate(root() + "office/alignment");
            assertThat(page.locator("main").textContent()).contains("即して", "勘案して", "独自の施策です", "01-06");
            show(page, "alignment");
            for (var path : new String[]{"office/alignment", "office/alignment?lang=en", "office/edition",
                "office/changes", "plans/" + SABAE + "/v2/changes",
                "plans/" + SABAE + "/v2/changes?lang=en", "office/edition?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(root() + path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

    private void publish(Page page, String reason) {
        page.navigate(root() + "office/publish");
        page.locator("#decided").fill("令和8年3月25日");
        page.locator("#reason").fill(reason);
        page.locator("button[value=look]").click();
        page.locator("button[value=publish]").click();
        page.waitForURL("**/office/publish/done/**");
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

package jp.kanmin.app.web.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.AutoClosing;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A body says how far the review of its ordinance is, its prefecture follows up: without code, by keyboard, narrow, and
/// past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdinancePagesTest {

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
        var people = new TestPeople(part(PersonStore.class), part(PasswordEncoder.class));
        people.admit(new Person("office", "office@example.jp", "office", SABAE, "", Set.of(Role.OFFICE),
                Person.State.ACTIVE));
        people.admit(new Person("fukui", "fukui@example.jp", "fukui", "180009", "", Set.of(Role.PREFECTURE),
                Person.State.ACTIVE));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void the_office_says_how_far_it_is_and_the_prefecture_sees_whom_to_follow_up() {
        try (var context = signedIn("office", false); var page = context.newPage()) {
            page.navigate(root() + "office/ordinance");
            assertThat(page.locator(".state").textContent()).contains("記入なし");
            page.locator("input[value=reviewed]").check();
            page.locator("main form button").last().click();
            assertThat(page.locator(".error-summary").textContent()).contains("見直した日を書いて");
            assertThat(page.locator("input[value=reviewed]").isChecked()).isTrue();
            page.locator("input[value=not]").check();
            page.locator("#words").fill("3月の議会に改正案を出す。");
            Chromium.tabTo(page, "main form button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=said**");
            show(page, "ordinance");
        }
        try (var context = signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(root() + "office/ordinance/bodies");
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("鯖江市")).textContent())
                    .contains("まだ見直していない", "3月の議会");
            show(page, "ordinance-bodies");
        }
        try (var context = signedIn("office", false); var page = context.newPage()) {
            page.navigate(root() + "office/ordinance");
            page.locator("input[value=reviewed]").check();
            page.locator("#day").fill("令和8年4月1日");
            page.locator("main form button").last().click();
            page.waitForURL("**told=said**");
            assertThat(page.locator(".state").textContent()).contains("見直した", "令和8年4月1日");
        }
        try (var context = signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(root() + "office/ordinance/bodies");
            assertThat(page.locator("main").textContent()).doesNotContain("鯖江市");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        for (var way : List.of(List.of("office", "office/ordinance"),
                List.of("office", "office/ordinance?lang=en"),
                List.of("fukui", "office/ordinance/bodies"))) {
            try (var context = signedIn(way.getFirst(), true); var page = context.newPage()) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(root() + way.getLast());
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(way.getLast())
                            .isEqualTo(width);
                }
                assertThat(Chromium.violations(page)).as(way.getLast()).isEmpty();
            }
        }
    }

    private BrowserContext signedIn(String id, boolean withCode) {
        var context = browser.orElseThrow().newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900).setJavaScriptEnabled(withCode).setBypassCSP(withCode));
        var page = context.newPage();
        page.navigate(root() + "login");
        page.locator("#mail").fill(id + "@example.jp");
        page.locator("#password").fill("correct horse battery");
        page.keyboard().press("Enter");
        page.waitForURL("**/office**");
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

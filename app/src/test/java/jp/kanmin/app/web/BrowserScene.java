package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/// Where tests of pages play: one server on a store of its own and one browser for a whole class. Without a browser the
/// class is skipped visibly.
///
/// ```java
/// @RegisterExtension
/// private final BrowserScene scene = new BrowserScene();
/// ```
public final class BrowserScene implements BeforeAllCallback, AfterAllCallback {

    private static final int[] WIDTHS = {1280, 390, 320};

    private final AutoClosing opened = new AutoClosing();
    private Optional<Path> folder = Optional.empty();
    private Optional<Server> server = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Chromium.mustBeHere();
        var own = Files.createTempDirectory("kanmin-scene");
        opened.keep(() -> FileSystemUtils.deleteRecursively(own));
        folder = Optional.of(own);
        server = Optional.of(opened.keep(Server.start(ServerSettings.onLoopback(Home.in(own)).withPort(0))));
        browser = Optional.of(Chromium.open(opened));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened.close();
    }

    /// Where the server keeps its store.
    public Path folder() {
        return folder.orElseThrow();
    }

    /// A piece of the running server.
    public <T> T part(Class<T> type) {
        return server.orElseThrow().part(type);
    }

    /// The address of the server, with a slash at its end.
    public String root() {
        return server.orElseThrow().address().toString();
    }

    /// Lets somebody in who belongs to no department.
    public Person person(String id, String body, Role... roles) {
        return person(id, body, "", roles);
    }

    /// Lets somebody in, under `ID@example.jp`.
    public Person person(String id, String body, String department, Role... roles) {
        return new TestPeople(part(PersonStore.class), part(PasswordEncoder.class)).admit(
                new Person(id, id + "@example.jp", id, body, department, Set.of(roles), Person.State.ACTIVE));
    }

    /// A visitor without an account.
    public BrowserContext visitor(boolean withCode) {
        return browser.orElseThrow().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)
                .setJavaScriptEnabled(withCode).setBypassCSP(withCode));
    }

    /// Somebody who has signed in. axe needs code in the page, which the policy of our pages forbids.
    public BrowserContext signedIn(String id, boolean withCode) {
        var context = visitor(withCode);
        var page = context.newPage();
        page.navigate(root() + "login");
        page.locator("#mail").fill(id + "@example.jp");
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.startsWith(root() + "office"));
        page.close();
        return context;
    }

    /// Pages fit each width, and axe finds nothing in them on a wide screen and on a narrow one.
    ///
    /// @param paths from the server's root, without a slash before them
    public void areFine(Page page, List<String> paths) {
        for (var path : paths) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                page.navigate(root() + path);
                assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
            }
            assertThat(Chromium.violations(page)).as(path).isEmpty();
            page.setViewportSize(1280, 900);
            assertThat(Chromium.violations(page)).as(path).isEmpty();
        }
    }

    /// A picture to look at, where somebody asks for one with `-Dkanmin.pictures=FOLDER`.
    public static void show(Page page, String name) {
        Optional.ofNullable(System.getProperty("kanmin.pictures")).ifPresent(to -> page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to, name + ".png"))));
    }
}

package jp.kanmin.app.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// Debian's Chromium, and what axe says of its pages. Nothing is downloaded.
public final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("kanmin.chromium", "/usr/bin/chromium"));

    private static final int MOST_STOPS = 300;

    private Chromium() {}

    /// Skips the tests visibly where it is missing.
    public static void mustBeHere() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM),
                PROGRAM + " is not here; install Debian's chromium or name one with -Dkanmin.chromium");
    }

    /// Starts it; it ends with what was opened.
    public static Browser open(AutoClosing opened) {
        var playwright = opened.keep(Playwright
                .create(new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        return opened.keep(playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--disable-background-networking", "--lang=ja"))));
    }

    /// Goes on by the Tab key until the focus is on a place of the page.
    public static void tabTo(Page page, String place) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (page.locator(place + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("no way to " + place + " by keyboard");
    }

    /// What axe finds to mend in a page that is open: the rule and the first place each.
    public static List<String> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).toList();
    }
}

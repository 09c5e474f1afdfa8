package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser: without JavaScript, by keyboard, narrow, magnified, in forced colours, on paper.
/// axe needs code of its own, so its pages alone are opened with JavaScript, past our policy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Browser> browser = Optional.empty();
    private String root = "";
    private String file = "";

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        var server = opened.keep(Server.start(ServerSettings.onLoopback(Home.in(folder)).withPort(0)));
        server.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        root = server.address().toString();
        PlanPublication.publish(Samples.example(), PublicationContext.in(Language.JA),
                folder.resolve("example"));
        file = folder.resolve("example/index.html").toUri().toString();
        browser = Optional.of(Chromium.open(opened));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bodies", "bodies?q=x", "plans/182079", "plans/182079?lang=en",
        "accessibility", "nothing", "search?q=防災", "plans/182079/v1", "plans/182079/versions", "help"})
    void axe_finds_nothing_to_mend(String path) {
        assertThat(violations(root + path, 1280)).isEmpty();
    }

    @Test
    void axe_finds_nothing_to_mend_in_the_single_file_wide_or_narrow() {
        assertThat(violations(file, 1280)).isEmpty();
        assertThat(violations(file, 320)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void nothing_but_tables_is_wider_than_the_screen_and_nobody_complains(int width) {
        var long60 = "とても長い名前の施策".repeat(6);
        PlanPublication.publish(Samples.changed("""
                {"name": "%s", "measures/0/title": "%s", "measures/0/kpis/0/unit": "%s", "contact/mail": "%s@example.jp",
                 "measures/0/kpis/0/target/value": 123456789012345678901234567890}"""
                .formatted(long60, long60, long60, "a".repeat(60))), PublicationContext.in(Language.JA),
                folder.resolve("long"));
        for (var address : List.of(file, folder.resolve("long/index.html").toUri().toString(),
                root + "bodies", root + "plans/182079")) {
            try (var context = context(width); var page = context.newPage()) {
                var complaints = new StringBuilder();
                page.onConsoleMessage(message -> complaints.append(message.text()).append('\n'));
                page.navigate(address);

                assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(address).isEqualTo(width);
                assertThat(complaints).as(address).isEmpty();
            }
        }
    }

    @Test
    void the_skip_link_is_the_first_stop_and_leads_to_the_content() {
        try (var context = context(1280); var page = context.newPage()) {
            page.navigate(root + "plans/182079");
            page.keyboard().press("Tab");

            assertThat(page.locator(":focus").textContent()).isEqualTo("本文へ移動");
            assertThat(page.locator(":focus").boundingBox().y).isNotNegative();

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").textContent()).contains("第1章");
        }
    }

    @Test
    void the_list_is_searched_without_code() {
        try (var context = context(390); var page = context.newPage()) {
            page.navigate(root + "bodies");
            page.getByLabel("団体名・計画名・団体コード").fill("鯖江");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("1団体が当てはまります");

            page.locator("main table a").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("鯖江市官民データ活用推進計画（記載例）");

            page.getByText("English").click();
            PlaywrightAssertions.assertThat(page.locator("#contents")).hasText("Contents");
        }
    }

    @Test
    void forced_colours_and_print_keep_everything_visible() {
        try (var context = context(1280); var page = context.newPage()) {
            page.navigate(file);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.locator("rect.goal").first().isVisible()).isTrue();

            page.emulateMedia(
                    new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
            assertThat(page.locator(".skip").isVisible()).isFalse();
            assertThat(page.locator("#versions").isVisible()).isTrue();
        }
    }

    @Test
    void it_prints_on_paper() throws IOException {
        try (var context = context(1280); var page = context.newPage()) {
            page.navigate(file);
            var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).startsWith("%PDF-");
            assertThat(pdf.length).isGreaterThan(20_000);
        }
    }

    private List<String> violations(String address, int width) {
        var options = new Browser.NewContextOptions().setViewportSize(width, 900).setBypassCSP(true);
        try (var context = browser.orElseThrow().newContext(options); var page = context.newPage()) {
            page.navigate(address);
            return Chromium.violations(page);
        }
    }

    private BrowserContext context(int width) {
        return browser.orElseThrow().newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }
}

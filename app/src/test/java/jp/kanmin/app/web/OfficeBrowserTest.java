package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The first steps and the office in a real browser: by keyboard alone, without JavaScript, narrow and on paper.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeBrowserTest {

    private static final List<String> OPEN = List.of("", "start?q=市", "start/182079", "start/182079/handout",
            "help",
            "help/terms");
    private static final List<String> OFFICE = List.of("office?show=all", "office/tasks/purpose",
            "office/preview",
            "office/remarks/new?part=chapters/purpose");
    private static final int MOST_STOPS = 300;

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Browser> browser = Optional.empty();
    private String root = "";

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        var scene = opened.keep(new OfficeScene(folder));
        scene.write(OfficeScene.PURPOSE, "手続を早くし、同じことを何度も書かずに済むようにします。\n\n- 住民の時間\n- 職員の時間");
        scene.remark("手続を早くし、同じことを何度も書かずに済むようにします。", "どの手続かを書いてください。");
        scene.remark("もうない文章です。", "この数値の出典は何ですか。");
        root = scene.root();
        browser = Optional.of(Chromium.open(opened));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lang=en"})
    void axe_finds_nothing_to_mend(String lang) {
        try (var context = context(1280, true); var page = context.newPage()) {
            OPEN.forEach(path -> assertThat(violations(page, in(path, lang))).as(path).isEmpty());
            signIn(page, "office");
            OFFICE.forEach(path -> assertThat(violations(page, in(path, lang))).as(path).isEmpty());
            page.setViewportSize(320, 900);
            assertThat(violations(page, in("office", lang))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void nothing_but_tables_is_wider_than_the_screen(int width) {
        try (var context = context(width, false); var page = context.newPage()) {
            OPEN.forEach(path -> assertThat(width(page, path)).as(path).isEqualTo(width));
            signIn(page, "office");
            OFFICE.forEach(path -> assertThat(width(page, path)).as(path).isEqualTo(width));
        }
        try (var context = context(width, false); var page = context.newPage()) {
            signIn(page, "nation");
            assertThat(width(page, "office/overview")).isEqualTo(width);
        }
    }

    @Test
    void from_the_first_screen_to_a_comment_by_keyboard_alone() {
        try (var context = context(1280, false); var page = context.newPage()) {
            page.navigate(root);
            go(page, "input[name=q]");
            page.keyboard().type("鯖江");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("福井県鯖江市の場合");

            press(page, "main a[href='/office']");
            go(page, "#mail");
            page.keyboard().type("office@example.jp");
            go(page, "#password");
            page.keyboard().type(OfficeScene.PASSWORD);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");

            press(page, "main a[href='/office/tasks/security']");
            go(page, "#department");
            page.keyboard().press("Control+A");
            page.keyboard().type("情報課");
            go(page, "#due");
            page.keyboard().type("R9.3.31");
            press(page, "button[value=entrust]");
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("担当と期限を保存しました。");
            PlaywrightAssertions.assertThat(page.locator("main .state"))
                    .containsText("令和9年3月31日（2027年3月31日）");

            press(page, "main a[href='/office/preview']");
            press(page, "a.say[aria-label^='「手続を早くし']");
            go(page, "#text");
            page.keyboard().type("よいと思います。");
            press(page, "button[type=submit]:has-text('コメントを保存する')");
            PlaywrightAssertions.assertThat(page.locator(".passage", new Page.LocatorOptions()
                    .setHasText("手続を早くし")).first()).containsText("よいと思います。");
        }
    }

    @ParameterizedTest
    @CsvSource({"182079, ''", "182079, lang=en", "180009, ''", "012025, lang=en"})
    void the_handout_is_one_sheet_of_paper(String body, String lang) throws IOException {
        try (var context = context(1280, false); var page = context.newPage()) {
            page.navigate(root + in("start/" + body + "/handout", lang));
            var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isOne();
            }
        }
    }

    private static String in(String path, String lang) {
        return lang.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + lang;
    }

    private void signIn(Page page, String id) {
        page.navigate(root + "login");
        page.locator("#mail").fill(id + "@example.jp");
        page.locator("#password").fill(OfficeScene.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/office**");
    }

    /// Tabs on until the focus is there.
    private static void go(Page page, String place) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (page.locator(place + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + place);
    }

    private static void press(Page page, String place) {
        go(page, place);
        page.keyboard().press("Enter");
    }

    private int width(Page page, String path) {
        page.navigate(root + path);
        return ((Number) page.locator("html").evaluate("e => e.scrollWidth")).intValue();
    }

    private List<String> violations(Page page, String path) {
        page.navigate(root + path);
        return Chromium.violations(page);
    }

    private BrowserContext context(int width, boolean withCode) {
        return browser.orElseThrow().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setJavaScriptEnabled(withCode).setBypassCSP(withCode));
    }
}

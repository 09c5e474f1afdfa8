package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.rule.PlanRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The road, walked in a real browser: by keyboard alone, without code, by two people at once, with bad input.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadTest {

    private static final String TOWN = "183822";
    private static final String CITY = "182079";
    private static final int MOST_STOPS = 150;

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Browser> browser = Optional.empty();
    private Optional<Server> server = Optional.empty();
    private String root = "";

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        var started = opened.keep(
                Server.start(ServerSettings.onLoopback(Home.in(folder)).withPort(0)));
        server = Optional.of(started);
        root = started.address().toString();
        person("town", TOWN);
        person("office", CITY);
        person("colleague", CITY);
        started.part(PlanService.class).begin(person("first", CITY), CITY, Plan.Pattern.NEW, Json.Obj.EMPTY);
        browser = Optional.of(Chromium.open(opened));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    void a_small_start_is_written_by_keyboard_alone_in_at_most_sixty_answers() {
        try (var context = signedIn("town", false); var page = context.newPage()) {
            page.navigate(root + "office/begin");
            int answers = 1;
            walk(page);
            while (!page.url().contains("/office/findings")) {
                assertThat(answers).as(page.url()).isLessThanOrEqualTo(60);
                answers += page.url().contains("/office/q/") ? 1 : 0;
                walk(page);
            }

            assertThat(answers).isBetween(20, 60);
            assertThat(page.locator("#findings-must").count()).isZero();
            assertThat(findings(draft(TOWN, "town"))).noneMatch(Finding::mustBeMended);
            assertThat(draft(TOWN, "town").plan().contact().isReachable()).isTrue();
            assertThat(draft(TOWN, "town").plan().periods()).hasSize(1);
            publish(page);
        }
    }

    /// The page that says so is sound, which axe needs code to see.
    private void published(String address) {
        try (var context = signedIn("town", true); var page = context.newPage()) {
            for (var lang : List.of("", "?lang=en")) {
                page.navigate(address + lang);
                assertThat(Chromium.violations(page)).isEmpty();
            }
        }
    }

    /// The end of the road, by keyboard: the day of the decision, a last look, and the town has its plan.
    private void publish(Page page) {
        page.navigate(root + "office/publish");
        Chromium.tabTo(page, "#decided");
        page.keyboard().type("令和8年3月25日");
        page.keyboard().press("Enter");
        page.locator("h1", new Page.LocatorOptions().setHasText("公表の前の確かめ")).waitFor();
        Chromium.tabTo(page, "button[value=publish]");
        page.keyboard().press("Enter");
        page.waitForURL("**/office/publish/done/v1");
        published(page.url());

        page.navigate(root + "plans/" + TOWN);
        assertThat(page.locator("main").textContent()).contains("池田町", "第1版", "令和8年3月25日");
        for (var file : List.of("plan.pdf", "plan.docx", "plan.json", "measures.csv", "indicators.csv")) {
            assertThat(page.context().request().get(root + "plans/" + TOWN + "/v1/" + file).status()).as(file)
                    .isEqualTo(200);
        }
        var published = part(PublicationService.class).plan(TOWN, 1).orElseThrow().plan();
        assertThat(new PlanChecker(PlanRules.ALL).check(PlanFile.of(published.document()),
                java.time.LocalDate.of(2026, 4, 1))).noneMatch(Finding::mustBeMended);
    }

    @Test
    void axe_finds_nothing_to_mend_in_either_language() {
        try (var context = signedIn("office", true); var page = context.newPage()) {
            for (var path : List.of("q/period", "q/members", "q/chapter-purpose", "q/m1.personal",
                    "q/policy-2/proposals", "q/m1.action/proposals", "check/measures", "findings", "pictures",
                    "begin", "publish", "overdue")) {
                for (var lang : List.of("", "?lang=en")) {
                    page.navigate(root + "office/" + path + lang);
                    assertThat(Chromium.violations(page)).as(path + lang).isEmpty();
                }
            }
            page.navigate(root + "office/publish");
            page.locator("button[value=look]").click();
            page.locator(".error-summary").waitFor();
            assertThat(Chromium.violations(page)).isEmpty();
            page.locator("#decided").fill("R8.3.25");
            page.locator("button[value=look]").click();
            page.locator(".answers").waitFor();
            assertThat(page.locator("main").textContent()).contains("令和8年3月25日（2026年3月25日）");
            assertThat(Chromium.violations(page)).isEmpty();
        }
    }

    @Test
    void two_people_in_one_answer_see_both_and_choose() {
        try (var mine = signedIn("office", true);
                var theirs = signedIn("colleague", true);
                var page = mine.newPage();
                var other = theirs.newPage()) {
            for (var lang : List.of("", "?lang=en")) {
                page.navigate(root + "office/q/chapter-policy" + lang);
                other.navigate(root + "office/q/chapter-policy");
                answer(other, "同じ行です。\n相手の行です。" + lang);
                answer(page, "同じ行です。\n私の行です。" + lang);

                assertThat(page.locator(".differs").allTextContents().toString()).contains("相手の行です。",
                        "私の行です。");
                assertThat(page.locator("textarea").inputValue()).contains("私の行です。");
                assertThat(Chromium.violations(page)).isEmpty();
                page.locator("button[value=theirs]").click();
                page.waitForURL("**/office/q/policy-1**");
            }
            var text = new DocumentPart("chapters/policy/text");
            assertThat(text.textIn(draft(CITY, "office").document())).contains("相手の行です。");
            page.locator(".saved button").click();
            page.waitForURL("**undone=yes**");
            assertThat(text.textIn(draft(CITY, "office").document())).contains("私の行です。");
        }
    }

    @Test
    void a_form_sent_twice_makes_one_step_and_times_are_said_back() {
        try (var context = signedIn("office", false); var page = context.newPage()) {
            page.navigate(root + "office/q/period");
            var form = form(page).set("r0.answer", "平成37年度～Ｒ９").set("do", "save");
            int before = draft(CITY, "office").revision();
            var first = post(context, "office/q/period", form);
            post(context, "office/q/period", form);

            assertThat(first.text()).contains("令和7年度（2025年度）");
            assertThat(draft(CITY, "office").revision()).isEqualTo(before + 1);
        }
    }

    @Test
    void not_knowing_leads_to_proposals_and_on() {
        try (var context = signedIn("office", false); var page = context.newPage()) {
            page.navigate(root + "office/q/policy-3");
            page.locator("button[value=unknown]").click();
            page.waitForURL("**/proposals**");
            assertThat(page.locator("main").textContent()).contains("同じ都道府県の同じ種類の団体", "ひな形の文");
            page.locator(".card a.button").first().click();
            page.waitForURL("**from=template**");
            assertThat(page.locator("textarea").inputValue()).contains("マイナンバーカード");
            page.navigate(root + "office/q/policy-3/proposals");
            page.locator("#until").fill("来年3月");
            page.keyboard().press("Enter");
            page.waitForURL("**/office/q/policy-4**");
            page.navigate(root + "office/check/policy");
            assertThat(page.locator("main").textContent()).contains("確認が必要", "来年3月");
        }
    }

    @Test
    void a_picture_goes_into_the_text_and_what_is_none_is_said_beside_what_was_typed() throws IOException {
        var chart = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", chart);
        try (var context = signedIn("office", true); var page = context.newPage()) {
            page.navigate(root + "office/q/chapter-organisation");
            page.locator("textarea").fill("体制は次の図のとおりです。");
            page.locator("summary").click();
            page.locator("#picture")
                    .setInputFiles(new FilePayload("a.png", "image/png", new byte[]{1, 2, 3}));
            page.locator("#alt").fill("推進体制の図");
            page.locator("button[value=picture]").click();
            page.locator(".error-summary").waitFor();
            assertThat(page.locator("textarea").inputValue()).isEqualTo("体制は次の図のとおりです。");
            assertThat(page.locator(".error-summary").textContent()).contains("画像として読めないファイルです。");
            assertThat(Chromium.violations(page)).isEmpty();

            page.locator("#picture")
                    .setInputFiles(new FilePayload("a.png", "image/png", chart.toByteArray()));
            page.locator("button[value=picture]").click();
            page.waitForURL("**saved=chapter-organisation**");
            assertThat(page.locator("textarea").inputValue()).contains("体制は次の図のとおりです。", "![推進体制の図](picture-");
            page.navigate(root + "office/check/organisation");
            var shown = page.locator("img[alt='推進体制の図']");
            assertThat(shown.evaluate("e => e.naturalWidth")).isEqualTo(60);
        }
    }

    @Test
    void whatever_is_sent_is_saved_or_said_and_never_runs() {
        var megabyte = "あ<b>".repeat(210_000);
        var hostile = "<script>alert(1)</script>\u0000\u0007![x](javascript:alert(1))";
        try (var context = signedIn("office", false); var page = context.newPage()) {
            for (var id : List.of("name", "period", "contact", "reporting", "problems", "chapter-security",
                    "m2.personal", "m2.schedules", "m2.pillar", "relations")) {
                page.navigate(root + "office/q/" + id);
                var names = Set.copyOf(page.locator("form.form [name^='r0.']").all().stream()
                        .map(field -> field.getAttribute("name")).toList());
                var large = form(page);
                names.forEach(name -> large.set(name, megabyte));
                var small = form(page);
                names.forEach(name -> small.set(name, hostile));

                if (names.size() < 3) {
                    var refused = post(context, "office/q/" + id, large);
                    assertThat(refused.status()).as(id).isIn(422, 200);
                    assertThat(refused.text()).as(id).doesNotContain("あ<b>");
                }
                var saved = post(context, "office/q/" + id, small);
                assertThat(saved.status()).as(id).isEqualTo(200);
                page.navigate(root + "office/q/" + id);
                assertThat(page.locator("main script").count()).isZero();
                page.navigate(root + "office/findings");
                assertThat(page.locator("h1").count()).isEqualTo(1);
            }
        }
    }

    /// Goes through one page with Tab, fills what is empty and presses what leads on.
    private static void walk(Page page) {
        var here = page.url();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var focused = page.locator(":focus");
            if (focused.count() == 0) {
                continue;
            }
            var what = String.valueOf(focused.evaluate(
                    "e => e.tagName + ' ' + (e.type || '') + ' ' + (e.name || '') + ' ' + (e.value || '') + ' ' + e.className"));
            if (what.startsWith("INPUT radio r0")) {
                page.keyboard().press("Space");
            } else if ((what.startsWith("INPUT text r0") || what.startsWith("TEXTAREA"))
                    && focused.inputValue().isEmpty()) {
                page.keyboard().type(page.url().contains("/period")
                        ? "2026-2028"
                        : what.contains(".due") || what.contains("date")
                                ? "R9"
                                : what.contains("mail") ? "plan@example.jp" : "総務課が進めます。");
            } else if (what.startsWith("BUTTON submit do save") || what.startsWith("BUTTON submit   button")
                    || (what.startsWith("A ") && what.endsWith(" button"))) {
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(here));
                return;
            }
        }
        throw new AssertionError("no way on by keyboard from " + here);
    }

    private static void answer(Page page, String text) {
        page.locator("textarea").fill(text);
        page.locator("p.buttons button[value=save]").click();
        page.waitForLoadState();
    }

    private static FormData form(Page page) {
        var form = FormData.create();
        for (var name : List.of("_csrf", "mark")) {
            form.set(name, page.locator("form.form input[name=" + name + "]").inputValue());
        }
        return form;
    }

    private APIResponse post(BrowserContext context, String path, FormData form) {
        return context.request().post(root + path, RequestOptions.create().setForm(form));
    }

    private BrowserContext signedIn(String id, boolean withCode) {
        var context = browser.orElseThrow().newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900).setJavaScriptEnabled(withCode).setBypassCSP(withCode));
        try (var page = context.newPage()) {
            page.navigate(root + "login");
            page.locator("#mail").fill(id + "@example.jp");
            page.locator("#password").fill(TestPeople.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/office");
        }
        return context;
    }

    private static List<Finding> findings(PlanDraft draft) {
        return new PlanChecker(PlanRules.ALL).check(draft.file(), java.time.LocalDate.of(2026, 4, 1));
    }

    private PlanDraft draft(String body, String id) {
        return part(PlanService.class).draft(of(id, body), body).orElseThrow();
    }

    private Person person(String id, String body) {
        return new TestPeople(part(PersonStore.class), part(PasswordEncoder.class)).admit(of(id, body));
    }

    private static Person of(String id, String body) {
        return new Person(id, id + "@example.jp", id, body, "", Set.of(Role.OFFICE), Person.State.ACTIVE);
    }

    private <T> T part(Class<T> type) {
        return server.orElseThrow().part(type);
    }
}

package jp.kanmin.app.web.existing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A town that has an IT plan already takes it over: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExistingPagesTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";

    private static final String OLD = """
            <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>鯖江市情報化推進計画</title></head><body>
            <h1>第1章 計画策定の趣旨</h1><p>市民の暮らしを便利にするため、この計画を定める。計画期間は令和6年度から令和8年度までとする。</p>
            <h1>第2章 現状と課題</h1><p>職員の端末は更新の時期にある。紙の申請が多い。</p>
            <h1>第3章 推進体制</h1><p>情報化推進本部を置き、本部長は副市長とする。</p>
            <h1>第4章 具体的な施策</h1>
            <table><tr><th>施策名</th><th>担当課</th><th>指標</th><th>現状値</th><th>目標値</th></tr>
            <tr><td>申請の電子化</td><td>市民課</td><td>電子申請の件数</td><td>120件</td><td>500件</td></tr>
            <tr><td>オープンデータの公開</td><td>情報課</td><td>公開データ数</td><td>10件</td><td>40件</td></tr></table>
            <h1>第5章 市内の通信基盤</h1><p>光回線の未整備地域は二つの地区である。</p>
            </body></html>
            """;

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("sabae", SABAE, Role.OFFICE);
        scene.person("fukui", FUKUI, Role.OFFICE);
        scene.person("reader", SABAE, Role.READER);
    }

    @Test
    void the_old_plan_is_mapped_corrected_by_keyboard_and_taken_over() {
        try (var context = scene.signedIn("sabae", false); var page = context.newPage()) {
            bring(page, "情報化推進計画.html", OLD);

            assertThat(page.locator(".outline").textContent()).contains("現状と課題", "推進体制", "市内の通信基盤");
            assertThat(page.locator("#gaps ~ .findings").textContent()).contains("計画の位置付け");
            assertThat(selectOf(page, "現状と課題").inputValue()).isEqualTo("situation");
            assertThat(selectOf(page, "推進体制").inputValue()).isEqualTo("organisation");
            BrowserScene.show(page, "existing");

            selectOf(page, "市内の通信基盤").selectOption("own");
            page.getByLabel("申請の電子化").focus();
            page.keyboard().press("Space");
            Chromium.tabTo(page, "button[value=look]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=decided**");
            assertThat(selectOf(page, "市内の通信基盤").inputValue()).isEqualTo("own");
            assertThat(page.getByLabel("申請の電子化").isChecked()).isTrue();

            page.locator("button[value=begin]").click();
            page.waitForURL("**/office");
            var plan = scene.part(PlanService.class)
                    .draft(scene.part(PersonStore.class).find("sabae").orElseThrow(), SABAE)
                    .orElseThrow().plan();
            assertThat(plan.pattern()).contains(Plan.Pattern.EXISTING);
            assertThat(plan.chapters()).extracting(Plan.Chapter::title).contains("現状と課題", "市内の通信基盤");
            assertThat(plan.chapters().toString()).contains("光回線の未整備地域", "申請の電子化");
            assertThat(plan.measures()).singleElement()
                    .satisfies(measure -> assertThat(measure.title()).isEqualTo("申請の電子化"));

            page.navigate(scene.root() + "office/existing");
            assertThat(page.locator(".notice").textContent()).contains("この計画から作り始めました");
            assertThat(page.locator("button[value=begin]").count()).isZero();

            publish(page);
            page.navigate(scene.root() + "plans/" + SABAE);
            assertThat(page.locator("main").textContent()).contains("市内の通信基盤", "光回線の未整備地域", "申請の電子化");
        }
    }

    /// What is still missing for that is whom to ask.
    private void publish(Page page) {
        page.navigate(scene.root() + "office/q/contact");
        page.locator("main input[type=text], main input:not([type])").first().fill("総務部情報政策課");
        page.getByLabel("電話番号").fill("0778-00-0000");
        page.locator("button.button[value=save]").click();
        page.navigate(scene.root() + "office/publish");
        page.locator("#decided").fill("令和8年3月25日");
        page.locator("button[value=look]").click();
        page.locator("button[value=publish]").click();
        page.waitForURL("**/office/publish/done/**");
    }

    @Test
    void a_word_is_drawn_onto_a_line_and_an_indicator_goes_into_a_measure() {
        scene.person("eihei", "183229", Role.OFFICE);
        try (var context = scene.signedIn("eihei", true); var page = context.newPage()) {
            bring(page, "計画.html", OLD.replace("<h1>第5章", """
                    <table><tr><th>指標</th><th>基準値</th><th>目標値</th></tr>
                    <tr><td>窓口の待ち時間</td><td>30分</td><td>10分</td></tr>
                    <tr><td>研修を受けた職員</td><td>12人</td><td>80人</td></tr></table><h1>第5章"""));
            assertThat(selectOf(page, "市内の通信基盤").inputValue()).isEmpty();
            drag(page, page.locator("#words li", new Page.LocatorOptions().setHasText("そのほかの章として残す")),
                    page.locator("tr:has-text('市内の通信基盤')"));
            assertThat(selectOf(page, "市内の通信基盤").inputValue()).isEqualTo("own");
            BrowserScene.show(page, "existing-drag");

            page.getByLabel("窓口の待ち時間").selectOption(new SelectOption().setLabel("施策「申請の電子化」の指標にする"));
            page.getByLabel("研修を受けた職員").selectOption("0");
            page.locator("button[value=look]").click();
            page.waitForURL("**told=decided**");
            assertThat(selectOf(page, "市内の通信基盤").inputValue()).isEqualTo("own");
            page.locator("button[value=begin]").click();
            page.waitForURL("**/office");
            var plan = scene.part(PlanService.class)
                    .draft(scene.part(PersonStore.class).find("eihei").orElseThrow(), "183229").orElseThrow()
                    .plan();
            assertThat(plan.measures()).extracting(Measure::title).containsExactly("申請の電子化", "研修を受けた職員");
            assertThat(plan.measures().getFirst().kpis()).extracting(kpi -> kpi.indicator().name())
                    .containsExactly("電子申請の件数", "窓口の待ち時間");
        }
    }

    @Test
    void what_cannot_be_read_is_said_and_pasted_text_is_taken_instead() {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/existing?other=yes");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("文章を貼り付けて");

            bring(page, "計画.docx", "no document at all \0\0\1");
            assertThat(page.locator("h1").textContent()).contains("今ある計画から作る");
            page.navigate(scene.root() + "office/existing?other=yes");
            page.locator("#text").fill("第1章 目的\nこの計画は暮らしを便利にする。\n第2章 推進体制\n本部を置く。\n");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".outline").textContent()).contains("目的", "推進体制");
            page.getByText("入れたファイルを削除する").click();
            page.waitForURL("**told=removed**");
            assertThat(page.locator("#file").count()).isEqualTo(1);
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("fukui", true); var page = context.newPage()) {
            page.navigate(scene.root() + "office/existing?other=yes");
            assertThat(Chromium.violations(page)).isEmpty();
            bring(page, "axe.html", OLD.replace("鯖江", "福井"));
            scene.areFine(page, List.of("office/existing", "office/existing?lang=en"));
            page.setViewportSize(320, 900);
            BrowserScene.show(page, "existing-narrow");
        }
    }

    @Test
    void a_reader_sees_the_old_plan_and_changes_nothing() {
        try (var context = scene.signedIn("reader", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/existing");
            assertThat(page.locator("input[type=file]").count()).isZero();
            assertThat(page.locator("button[value=begin]").count()).isZero();
        }
    }

    /// Step by step, as a hand does it: browsers take a leap for a click.
    private static void drag(Page page, Locator what, Locator onto) {
        onto.scrollIntoViewIfNeeded();
        var from = what.boundingBox();
        var to = onto.boundingBox();
        var slowly = new Mouse.MoveOptions().setSteps(10);
        page.mouse().move(from.x + 10, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + 20, from.y + 30, slowly);
        page.mouse().move(to.x + 50, to.y + 20, slowly);
        page.mouse().up();
    }

    private static Locator selectOf(Page page, String heading) {
        return page.getByLabel(heading).first();
    }

    private void bring(Page page, String name, String text) {
        page.navigate(scene.root() + "office/existing?other=yes");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream",
                text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        page.waitForURL("**/office/existing");
    }
}

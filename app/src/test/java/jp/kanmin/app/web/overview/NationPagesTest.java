package jp.kanmin.app.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What somebody of the nation sees of all plans, and the register of plans that they keep.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationPagesTest {

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.changed(
                """
                {"edition": "guide-2017", "measures/0/links": [
                  {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "x"},
                  {"edition": "guide-2017", "code": "住民税の特別徴収税額通知の電子化等", "relation": "equal"}]}"""),
                PublicationContext.in(Language.JA));
        scene.person("nation", "000000", Role.NATION);
    }

    @Test
    void plans_on_an_older_edition_are_listed_with_a_table_to_take_away() {
        try (var context = scene.signedIn("nation", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/overview");
            page.locator("a[href*='/office/overview/edition']").click();
            page.waitForURL("**/office/overview/edition");

            assertThat(page.locator("main").textContent()).contains("1 / 1", "鯖江市");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            BrowserScene.show(page, "impact");
            var table = context.request().get(scene.root() + "office/overview/edition.csv").text();
            assertThat(table.lines()).hasSize(2);
            assertThat(table).contains("鯖江市", "guide-2017");
        }
    }

    @Test
    void a_newer_register_is_read_looked_at_and_kept() {
        try (var context = scene.signedIn("nation", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/adoption");
            page.locator("button[type=submit]").last().click();
            assertThat(page.locator(".error-summary").textContent()).contains("ファイルが選ばれていません");

            page.locator("#file").setInputFiles(new FilePayload("list.csv", "text/csv", """
                    団体名,年月,計画名,人口規模 H31.1時点
                    福井県,令和2年3月,福井県官民データ活用推進計画,"786,503"
                    どこにもない市,令和2年3月,計画,1
                    （令和2年4月1日時点）
                    """.getBytes(StandardCharsets.UTF_8)));
            page.locator("button[type=submit]").last().click();
            page.waitForURL("**told=read**");
            assertThat(page.locator("main").textContent()).contains("どこにもない市", "加わる団体（1）", "なくなる団体（22）");
            BrowserScene.show(page, "adoption");
            page.locator("button[value=keep]").press("Enter");
            page.waitForURL("**told=keep**");

            page.navigate(scene.root() + "bodies");
            assertThat(page.locator("main").textContent()).contains("全部で2団体", "786,503人", "令和2年4月1日");
            BrowserScene.show(page, "bodies");
            assertThat(context.request().get(scene.root() + "bodies.json").text()).contains("\"series\"",
                    "\"2020-04-01\"");
            assertThat(context.request().get(scene.root() + "bodies/course.csv").text()).contains(
                    "2020-04-01,1,",
                    "目標");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("nation", true); var page = context.newPage()) {
            page.navigate(scene.root() + "office/adoption");
            page.locator("#file").setInputFiles(new FilePayload("list.csv", "text/csv",
                    "団体名,年月,計画名\n福井県,令和2年3月,計画\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("button[type=submit]").last().click();
            page.waitForURL("**told=read**");
            for (var path : new String[]{"office/overview/edition", "office/overview/edition?lang=en",
                "office/adoption", "office/adoption?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(scene.root() + path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    BrowserScene.show(page, path.substring(7).replaceAll("[^a-z]", "-") + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

}

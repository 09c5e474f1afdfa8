package jp.kanmin.app.web.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.monitor.DemoQuarters;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A yearly report is begun, written on, published and read. Without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearPagesTest {

    private final int year = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).year() - 1;

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("office", "182079", Role.OFFICE);
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.part(DemoQuarters.class).fill("office", "office");
    }

    @Test
    void a_year_is_begun_written_published_and_read() {
        try (var context = scene.signedIn("office", false);
                var page = context.newPage();
                var other = context.newPage()) {
            page.navigate(scene.root() + "office/reports");
            page.locator("a[href*='/office/years']").click();
            page.locator("form:has(input[value='" + year + "']) button").click();
            page.waitForURL("**told=begun**");
            BrowserScene.show(page, "year");
            assertThat(page.locator("main").textContent()).contains("行政手続のオンライン化", "判定ごとの施策の数");
            other.navigate(scene.root() + "office/years/" + year + "/m1");
            page.locator("a[href*='/office/years/" + year + "/m1']").click();
            page.locator("#next").fill("来年度は、窓口でも案内します。");
            Chromium.tabTo(page, "main form button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=saved**");
            assertThat(page.locator("#next").inputValue()).isEqualTo("来年度は、窓口でも案内します。");
            BrowserScene.show(page, "year-texts");
            other.locator("#next").fill("ほかの文章");
            other.locator("main form button").click();
            assertThat(other.locator(".error-summary").textContent()).contains("先に直した");
            assertThat(other.locator("main").textContent()).contains("来年度は、窓口でも案内します。");
            assertThat(other.locator("#next").inputValue()).isEqualTo("ほかの文章");
            page.navigate(scene.root() + "office/years/" + year);
            page.locator("form[action*='/publish'] button").click();
            page.waitForURL("**told=published**");
            page.locator("form[action*='/publish'] button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("改めた理由");
            page.locator("#reason").fill("文章を改めたため");
            page.locator("form[action*='/publish'] button").click();
            page.waitForURL("**told=published**");
        }
        try (var visitor = scene.visitor(false); var page = visitor.newPage()) {
            page.navigate(scene.root() + "plans/182079/progress");
            page.locator("a[href$='/plans/182079/years/" + year + "']").click();
            assertThat(page.locator("main").textContent()).contains("来年度は、窓口でも案内します。", "取組の方向", "国の動き",
                    "第2版", "文章を改めたため");
            BrowserScene.show(page, "year-public");
            page.locator("a[href$='/years/" + year + "-1']").click();
            assertThat(page.locator(".notice").textContent()).contains("前の版");
            page.navigate(scene.root() + "plans/182079");
            assertThat(page.locator("a[href$='/plans/182079/years/" + year + "']").count()).isEqualTo(1);
            var files = scene.root() + "plans/182079/years/" + year;
            for (var ending : List.of(".pdf", ".docx", ".csv", ".json", "-1.pdf")) {
                assertThat(visitor.request().get(files + ending).status()).as(ending).isEqualTo(200);
            }
            assertThat(visitor.request().get(files + ".json").text()).contains("来年度は、窓口でも案内します。");
            assertThat(visitor.request().get(scene.root() + "plans/182079/years/1999").status())
                    .isEqualTo(404);
        }
        var paths = List.of("plans/182079/years/" + year, "plans/182079/years/" + year + "-1?lang=en");
        try (var visitor = scene.visitor(true); var page = visitor.newPage()) {
            scene.areFine(page, paths);
        }
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page,
                    List.of("office/years", "office/years/" + year, "office/years/" + year + "/m1",
                            "office/years/" + year + "/preview?lang=en", "plans/182079/progress"));
        }
    }
}

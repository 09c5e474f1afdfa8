package jp.kanmin.app.web.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A body says how far the review of its ordinance is, its prefecture follows up: without code, by keyboard, narrow, and
/// past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdinancePagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("office", SABAE, Role.OFFICE);
        scene.person("fukui", "180009", Role.PREFECTURE);
    }

    @Test
    void the_office_says_how_far_it_is_and_the_prefecture_sees_whom_to_follow_up() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/ordinance");
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
            BrowserScene.show(page, "ordinance");
        }
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/ordinance/bodies");
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("鯖江市")).textContent())
                    .contains("まだ見直していない", "3月の議会");
            BrowserScene.show(page, "ordinance-bodies");
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/ordinance");
            page.locator("input[value=reviewed]").check();
            page.locator("#day").fill("令和8年4月1日");
            page.locator("main form button").last().click();
            page.waitForURL("**told=said**");
            assertThat(page.locator(".state").textContent()).contains("見直した", "令和8年4月1日");
        }
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/ordinance/bodies");
            assertThat(page.locator("main").textContent()).doesNotContain("鯖江市");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        for (var way : List.of(List.of("office", "office/ordinance"),
                List.of("office", "office/ordinance?lang=en"),
                List.of("fukui", "office/ordinance/bodies"))) {
            try (var context = scene.signedIn(way.getFirst(), true); var page = context.newPage()) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(scene.root() + way.getLast());
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(way.getLast())
                            .isEqualTo(width);
                }
                assertThat(Chromium.violations(page)).as(way.getLast()).isEmpty();
            }
        }
    }

}

package jp.kanmin.app.web.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A town looks at its prefecture's measures and says what it does with each: without code, by keyboard, narrow, and past
/// axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignmentPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() throws Exception {
        scene.part(PublicationService.class).take(PlanFile.read("""
                {"body": "180009", "name": "福井県の計画", "contact": {"section": "DX推進課", "phone": "0776"},
                 "measures": [{"id": "p1", "title": "オープンデータの整備と公開", "pillar": "2", "kpis": [
                    {"id": "k", "name": "公開するデータセットの数", "target": {"value": 900, "due": "2026"}}]},
                  {"id": "p 2", "title": "データの公開と利用の促進", "pillar": "2"},
                  {"id": "p3", "title": "テレワークの普及", "pillar": "5"}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        var office = scene.person("office", SABAE, Role.OFFICE);
        scene.part(PlanService.class).revise(office, Samples.example().plan().document());
    }

    @Test
    void a_proposal_is_confirmed_by_keyboard_declined_with_a_reason_and_taken_back() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/alignment");
            var own = page.locator("#own-m2");
            assertThat(own.textContent()).contains("都道府県の近い施策（提案）", "オープンデータの整備と公開");
            own.locator("summary").first().click();
            BrowserScene.show(page, "alignment-choose");

            own.locator("select").first().selectOption("part");
            own.locator("button[value=link]").first().press("Enter");
            page.waitForURL("**told=link**");
            assertThat(page.locator(".saved").textContent()).contains("対応を計画に残しました");
            assertThat(own.textContent()).contains("福井県：オープンデータの整備と公開", "一部を取り入れます",
                    "目標の時期");
            BrowserScene.show(page, "alignment-linked");
            own.locator("button[value=back]").first().click();
            page.waitForURL("**told=back**");
            assertThat(own.textContent()).doesNotContain("福井県：オープンデータの整備と公開");

            own.locator("summary").first().click();
            own.locator("button[value=decline]").first().click();
            assertThat(page.locator(".error-summary").textContent()).contains("取り入れない理由がありません");
            own.locator("summary").first().click();
            own.locator("input[name=reason]").first().fill("町では別に進めるため。");
            own.locator("button[value=decline]").first().click();
            page.waitForURL("**told=decline**");
            assertThat(own.textContent()).contains("取り入れません", "町では別に進めるため。");
        }
    }

    @Test
    void a_measure_that_nobody_proposed_is_linked_by_hand() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/alignment");
            var own = page.locator("#own-m3");
            own.getByText("都道府県の施策を選んで対応させる").click();
            own.locator("#measure-m3-hand").selectOption("p3");
            own.locator("#relation-m3-hand").selectOption("overlap");
            BrowserScene.show(page, "alignment-hand");
            own.locator("form:has(#measure-m3-hand) button[value=link]").press("Enter");
            page.waitForURL("**told=link**");
            assertThat(own.textContent()).contains("福井県：テレワークの普及");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            for (var path : new String[]{"office/alignment", "office/alignment?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(scene.root() + path);
                    page.locator("#own-m2 summary").first().click();
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    BrowserScene.show(page, "alignment-" + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

}

package jp.kanmin.app.web.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two towns have one plan: the one that leads publishes it, the other confirms, and both are shown with it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointPagesTest {

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() throws Exception {
        scene.part(PublicationService.class).take(PlanFile.read("""
                {"body": "182079", "name": "丹南の共同計画", "contact": {"section": "情報政策課", "phone": "0778"},
                 "joint": [{"body": "182095", "role": "データの公開を担当する"}],
                 "measures": [{"id": "m1", "title": "共同の窓口", "pillar": "1"}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        scene.person("office", "182095", Role.OFFICE);
    }

    @Test
    void a_body_that_confirms_has_the_plan_too_until_it_takes_that_back() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            assertThat(page.navigate(scene.root() + "plans/182095").status()).isEqualTo(404);
            page.navigate(scene.root() + "office/joint");
            assertThat(page.locator("main").textContent()).contains("丹南の共同計画", "まだ確かめていません");
            BrowserScene.show(page, "joint");
            page.locator("button[value=confirm]").press("Enter");
            page.waitForURL("**told=confirm**");

            page.navigate(scene.root() + "plans/182095");
            assertThat(page.url()).endsWith("/plans/182079");
            assertThat(page.locator("main").textContent()).contains("共同で作る団体", "データの公開を担当する",
                    "加わっていることを確かめました");
            BrowserScene.show(page, "joint-plan");

            page.navigate(scene.root() + "office/joint");
            page.locator("button[value=back]").click();
            page.waitForURL("**told=back**");
            assertThat(page.navigate(scene.root() + "plans/182095").status()).isEqualTo(404);
            assertThat(page.navigate(scene.root() + "plans/182079").status()).isEqualTo(200);
            assertThat(page.locator("main").textContent()).contains("まだ確かめていません");
        }
    }

    @Test
    void a_shared_measure_shows_the_indicators_that_the_partner_counts() throws Exception {
        scene.part(PublicationService.class).take(PlanFile.read("""
                {"body": "182010", "name": "福井市の計画", "contact": {"section": "情報課", "phone": "0776"},
                 "measures": [{"id": "p1", "title": "共同の窓口", "pillar": "1", "kpis": [{"id": "k", "kind": "progress",
                   "name": "窓口の利用件数", "type": "count", "unit": "件",
                   "base": {"value": 12}, "target": {"value": 480, "due": "2028-03"}}]}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        scene.part(PublicationService.class).take(PlanFile.read("""
                {"body": "182028", "name": "敦賀市の計画", "contact": {"section": "情報課", "phone": "0770"},
                 "measures": [{"id": "m1", "title": "共同の窓口", "pillar": "1",
                   "links": [{"body": "182010", "measure": "p1", "title": "共同の窓口", "relation": "equal"}]}]}"""
                .getBytes(StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        try (var context = scene.visitor(true); var page = context.newPage()) {
            page.navigate(scene.root() + "plans/182028");
            assertThat(page.locator("#measure-m1").textContent()).contains("福井市の計画の施策「共同の窓口」と共通です",
                    "窓口の利用件数", "480件");
            BrowserScene.show(page, "joint-shared");
            scene.areFine(page, List.of("plans/182028"));
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            for (var path : new String[]{"office/joint", "office/joint?lang=en", "plans/182079"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(scene.root() + path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    BrowserScene.show(page, "joint-" + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

}

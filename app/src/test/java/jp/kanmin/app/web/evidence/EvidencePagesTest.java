package jp.kanmin.app.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An office looks over what its draft rests on and what it brings, and answers what is missing: without code, by
/// keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        var office = scene.person("office", SABAE, Role.OFFICE);
        var plans = scene.part(PlanService.class);
        plans.revise(office, Samples.example().plan().document());
        var evidence = new DocumentPart("measures/m1/evidence");
        plans.save(office, SABAE, evidence, plans.mustFind(office, SABAE).mark(evidence), Optional.empty());
        var problems = new DocumentPart("problems");
        plans.save(office, SABAE, problems, plans.mustFind(office, SABAE).mark(problems), Optional.empty());
        var savings = new DocumentPart("measures/m3/savings");
        plans.save(office, SABAE, savings, plans.mustFind(office, SABAE).mark(savings),
                Optional.of(new Json.Arr(List.of(saving("職員の手間", "m1"), saving("年120時間", "")))));
    }

    private static Json saving(String amount, String usedFor) {
        return Json.Obj.EMPTY.with("amount", Json.of(amount)).with("usedFor", Json.of(usedFor));
    }

    @Test
    void effects_are_chosen_and_counted() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            for (var measure : new String[]{"m1", "m2", "m3"}) {
                page.navigate(scene.root() + "office/q/" + measure + ".effects");
                page.locator("main input[type=radio][value=once-only]").first().check();
                Chromium.tabTo(page, "main form .buttons button[value=save]");
                BrowserScene.show(page, "evidence-effects");
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.contains("/q/" + measure + ".effects"));
            }
            page.navigate(scene.root() + "office/evidence");
            assertThat(page.locator("#effects + dl div", new Page.LocatorOptions().setHasText("ワンスオンリー"))
                    .textContent()).contains("3件");
        }
    }

    @Test
    void three_million_saved_for_another_measure_leave_nothing_and_what_is_unread_is_no_zero() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/q/m1.savings");
            page.locator("main input[name='r0.amount']").fill("300万円");
            page.locator("main input[name='r0.usedFor'][value=m2]").check();
            page.locator("main form .buttons button[value=save]").click();
            page.waitForURL(url -> !url.contains("/q/m1.savings"));

            page.navigate(scene.root() + "office/evidence");
            assertThat(page.locator("table").textContent()).contains("3,000,000円", "0円", "年120時間");
            assertThat(page.locator(".notice").textContent()).contains("1件", "職員の手間", "0とは数えません");
            assertThat(page.locator("article").first().textContent()).contains("300万円", "すべて使い道があります");
            BrowserScene.show(page, "evidence");
        }
    }

    @Test
    void a_measure_without_a_fact_stands_on_the_list_and_leads_to_its_question() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            page.locator("main").getByText("根拠と効果").click();
            assertThat(page.locator("#gaps ~ ul").textContent()).contains("施策に、選んだ根拠がありません");
            page.locator("#gaps ~ ul a").first().click();
            assertThat(page.url()).contains("/office/q/m1.evidence");
            assertThat(page.locator("h1").textContent()).isNotBlank();
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            for (var path : new String[]{"office/evidence", "office/evidence?lang=en",
                "office/q/m1.effects", "office/q/m1.savings?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(scene.root() + path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    if (path.equals("office/evidence")) {
                        BrowserScene.show(page, "evidence-" + width);
                    }
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

}

package jp.kanmin.app.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.consultation.ConsultationService;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A draft goes from its outline to its decision and is published: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagePagesTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        var office = person("office", "", Role.OFFICE);
        person("planning", "企画課", Role.APPROVER);
        person("welfare", "福祉課", Role.DEPARTMENT);
        scene.part(PlanService.class).revise(office, Samples.example().plan().document());
    }

    @Test
    void a_draft_walks_from_its_outline_to_its_decision_and_is_published() {
        var office = scene.part(PersonStore.class).find("office").orElseThrow();
        var rounds = scene.part(ConsultationService.class);
        int round = rounds.begin(office, SABAE, Stage.OUTLINE, "", today.plusDays(7), List.of("福祉課"));
        rounds.answer(office, SABAE, round, "福祉課", "opinion", "第3章", "相談窓口を足してほしい。");
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(stages());
            assertThat(page.locator(".road-now").textContent()).contains("骨子案", "今ここ", "第1回の照会を締め切って");
            assertThat(page.locator(".road li").last().textContent()).contains("決定", "planning");
            assertThat(page.locator("#to option").allTextContents()).as("others decide")
                    .containsExactly("素案", "原案", "案");
            BrowserScene.show(page, "stages-begin");
            page.locator("button[value=advance]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("まだ「素案」へ進めません");

            page.locator(".road-now a").first().click();
            page.locator("button[value=close]").click();
            page.waitForURL("**told=close**");
            page.locator("details.help summary").click();
            page.locator("input[name=verdict][value=no]").check();
            page.locator("button[value=settle]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("反映しない理由");
            assertThat(page.locator("input[name=verdict][value=no]").isChecked()).isTrue();
            page.locator("#reason1").fill("今の窓口で受けられるため。");
            Chromium.tabTo(page, "button[value=settle]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=settle**");
            assertThat(page.locator(".card").textContent()).contains("反映しない", "今の窓口で受けられるため。");
            BrowserScene.show(page, "stages-round");

            page.navigate(stages());
            page.locator("#to").selectOption("proposal");
            page.locator("button[value=advance]").click();
            page.waitForURL("**told=advance**");
            assertThat(page.locator(".road-skipped").count()).as("素案 and 原案").isEqualTo(2);
            BrowserScene.show(page, "stages-proposal");
            early(page);
        }
        try (var context = scene.signedIn("planning", false); var page = context.newPage()) {
            page.navigate(stages());
            Chromium.tabTo(page, "button[value=advance]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=advance**");
            assertThat(page.locator(".road-now").textContent()).contains("決定");
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(stages());
            page.getByText("計画を公表する").click();
            page.locator("#decided").fill(today.toString());
            page.locator("button[value=look]").click();
            assertThat(page.locator("input[name=anyway]").count()).as("decided: nothing to confirm").isZero();
            page.locator("button[value=publish]").click();
            page.waitForURL("**/publish/done/v1");
            page.navigate(stages());
            assertThat(page.locator(".road-now").textContent()).as("the next draft").contains("骨子案");
            assertThat(page.locator(".steps").textContent()).contains("決定の段階で公表した", "planning");
        }
    }

    /// Before the decision it is published only by somebody who says so.
    private void early(Page page) {
        page.navigate(scene.root() + "office/publish");
        page.locator("#decided").fill(today.toString());
        page.locator("button[value=look]").click();
        assertThat(page.locator(".notice").textContent()).contains("まだ「案」の段階です");
        BrowserScene.show(page, "stages-look");
        page.locator("button[value=publish]").click();
        assertThat(page.locator(".error-summary").textContent()).contains("印を付けてください");
        assertThat(page.locator("input[name=anyway]").isChecked()).isFalse();
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            for (var path : new String[]{stages(), stages() + "?lang=en",
                scene.root() + "office/consultations"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                    BrowserScene.show(page, "stages-" + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

    private Person person(String id, String department, Role role) {
        return scene.person(id, SABAE, department, role);
    }

    private String stages() {
        return scene.root() + "office/consultations/stages";
    }
}

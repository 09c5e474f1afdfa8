package jp.kanmin.app.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An office asks its departments: one agrees, one wants a change, one says nothing. Without code, by keyboard, narrow,
/// and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        var office = person("office", "", Role.OFFICE);
        person("welfare", "福祉課", Role.DEPARTMENT);
        person("school", "学校教育課", Role.DEPARTMENT);
        person("water", "水道課", Role.DEPARTMENT);
        scene.part(PlanService.class).revise(office, Samples.example().plan().document());
    }

    @Test
    void one_agrees_one_wants_a_change_and_one_stays_silent_on_record() {
        var round = begin("素案");
        answer("welfare", round, "none", "", "");
        try (var context = scene.signedIn("school", false); var page = context.newPage()) {
            page.navigate(round);
            page.locator("input[value=opinion]").check();
            page.locator("button[value=answer]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("どこをどう直すか");
            page.locator("#words").fill("学校の端末も含めてほしい。");
            Chromium.tabTo(page, "button[value=answer]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=answer**");
            assertThat(page.locator("button[value=close]").count()).as("only the office ends a round")
                    .isZero();
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(round);
            assertThat(page.locator("tbody").textContent()).contains("異議なし", "修正意見", "学校の端末も含めてほしい。",
                    "まだ答えがありません");
            page.locator("button[value=close]").click();
            page.waitForURL("**told=close**");
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions()
                    .setHasText("水道課")).textContent()).contains("回答なし");
            BrowserScene.show(page, "consultation-round");
            page.navigate(scene.root() + "office/consultations");
            assertThat(page.locator(".rows").textContent()).contains("素案", "締切済み");
        }
        try (var context = scene.signedIn("water", false); var page = context.newPage()) {
            page.navigate(round);
            assertThat(page.locator("button[value=answer]").count()).as("too late").isZero();
        }
    }

    @Test
    void minutes_of_a_board_are_kept_and_what_is_wrong_is_said() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/consultations");
            page.locator("#due").fill("2020-01-01");
            page.locator("form button").first().click();
            assertThat(page.locator(".error-summary").textContent()).contains("今日より後の日");
            page.locator("summary").click();
            page.locator("#board").fill("情報化推進懇話会");
            page.locator("#held").fill("令和8年2月10日");
            page.locator("#said").fill("高齢の方への支援を厚くしてほしいとの意見があった。");
            page.getByText("会議の記録を保存する").click();
            page.waitForURL("**told=minutes**");
            assertThat(page.locator("main").textContent()).contains("情報化推進懇話会", "令和8年2月10日");
            BrowserScene.show(page, "consultations");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        var round = begin("原案");
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            for (var path : new String[]{scene.root() + "office/consultations", round, round + "?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

    /// @return the address of the round
    private String begin(String stage) {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/consultations");
            page.locator("#stage").selectOption(stage.equals("素案") ? "first" : "second");
            page.locator("#due").fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(14).toString());
            page.locator("#words").fill("担当の施策を見てください。");
            page.getByText("照会を始める").click();
            page.waitForURL("**told=begun**");
            return page.url().replaceAll("\\?.*", "");
        }
    }

    private void answer(String who, String round, String kind, String passage, String words) {
        try (var context = scene.signedIn(who, false); var page = context.newPage()) {
            page.navigate(round);
            page.locator("input[value=" + kind + "]").check();
            page.locator("#passage").fill(passage);
            page.locator("#words").fill(words);
            page.locator("button[value=answer]").click();
            page.waitForURL("**told=answer**");
        }
    }

    private Person person(String id, String department, Role role) {
        return scene.person(id, SABAE, department, role);
    }

}

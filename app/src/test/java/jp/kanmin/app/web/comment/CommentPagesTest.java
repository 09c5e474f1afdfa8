package jp.kanmin.app.web.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
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

/// A town asks its people and says what became of what they said: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
    }

    @Test
    void opinions_are_answered_one_by_one_and_the_result_is_seen_by_everybody() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            var address = announce(page, "素案への意見", today().minusDays(30), today().minusDays(1));
            BrowserScene.show(page, "comment-new");
            assertThat(everybody(address)).contains("素案への意見", "募集終了").doesNotContain("駅前の相談会");

            page.locator("#received").fill(today().minusDays(3).toString());
            page.locator("#way").selectOption("mail");
            page.locator("#passage").fill("第3章");
            page.locator("#words").fill("駅前の相談会を増やしてほしい。");
            Chromium.tabTo(page, "button[value=take]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=take**");
            page.locator("button[value=conclude]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("まだ答えていない意見が1件");

            page.locator("summary").first().click();
            page.locator("#category1").selectOption("reflected");
            page.locator("#answer1").fill("ご意見のとおり、相談会を増やします。");
            page.locator("button[value=answer]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("計画のどこを変えたか");
            page.locator("summary").first().click();
            page.locator("#category1").selectOption("reflected");
            page.locator("#answer1").fill("ご意見のとおり、相談会を増やします。");
            page.locator("#place1").fill("第3章 相談会を年4回にした");
            page.locator("button[value=answer]").click();
            page.waitForURL("**told=answer**");
            BrowserScene.show(page, "comment-work");
            page.locator("#result").fill("ご意見をありがとうございました。");
            page.locator("button[value=conclude]").click();
            page.waitForURL("**told=conclude**");

            assertThat(page.locator("form button[name=do]").count()).as("nothing changes afterwards")
                    .isZero();
            assertThat(everybody(address)).contains("駅前の相談会を増やしてほしい。", "反映", "年4回にした")
                    .doesNotContain("office");
        }
    }

    @Test
    void that_nobody_said_anything_is_a_result_too() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            var address = announce(page, "原案への意見", today().minusDays(40), today().minusDays(10));
            page.locator("button[value=conclude]").click();
            page.waitForURL("**told=conclude**");

            assertThat(everybody(address)).contains("意見はありませんでした。");
        }
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/comments");
            page.locator("#title").fill("案への意見");
            page.locator("#about").fill("案について");
            page.locator("#ways").fill("総務課へ");
            page.locator("#from").fill("令和8年4月1日");
            page.locator("#until").fill("いつか");
            page.locator("form button").last().click();

            assertThat(page.locator(".error-summary").textContent()).contains("「いつか」を読み取れません");
            assertThat(page.locator("#about").inputValue()).isEqualTo("案について");
            page.locator("#until").fill("令和8年3月1日");
            page.locator("form button").last().click();
            assertThat(page.locator(".error-summary").textContent()).contains("始まりの日より後に");
            var ahead = announce(page, "これから", today().plusDays(3), today().plusDays(30));
            page.locator("button[value=conclude]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("期間が終わってから");
            assertThat(page.navigate(ahead).status()).as("not before its first day").isEqualTo(404);
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            var address = announce(page, "長い題名の案".repeat(10), today().minusDays(3), today().plusDays(30));
            var work = page.url();
            page.locator("#received").fill(today().toString());
            page.locator("#words").fill("意見");
            page.locator("button[value=take]").click();
            for (var path : new String[]{scene.root() + "office/comments", work, work + "&lang=en", address,
                scene.root() + "plans/" + SABAE + "/comments",
                scene.root() + "plans/" + SABAE + "/comments?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(path);
                    assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    /// @return the address for everybody
    private String announce(Page page, String title, LocalDate from, LocalDate until) {
        page.navigate(scene.root() + "office/comments");
        page.locator("#title").fill(title);
        page.locator("#about").fill("計画の素案について");
        page.locator("#ways").fill("総務部情報政策課へ、メールか郵送で");
        page.locator("#from").fill(from.toString());
        page.locator("#until").fill(until.toString());
        page.locator("form button").last().click();
        page.waitForURL("**told=opened**");
        return scene.root() + "plans/" + SABAE + "/comments/"
                + page.url().replaceAll(".*/comments/(\\d+).*", "$1");
    }

    private String everybody(String address) {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(address);
            return page.locator("main").textContent();
        }
    }

}

package jp.kanmin.app.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.advice.AdviceService;
import jp.kanmin.app.service.advice.Source;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A prefecture advises two towns; one reads it beside its measure, takes it up and opens its next version.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvicePagesTest {

    private static final String SABAE = "182079";
    private static final String OTHER = "00000000-0000-0000-0000-000000000009";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        var nation = scene.person("nation", "000000", Role.NATION);
        scene.person("fukui", "180009", Role.PREFECTURE);
        scene.person("office", SABAE, Role.OFFICE);
        give(nation);
    }

    private void give(Person nation) {
        scene.part(AdviceService.class).give(nation, new AdviceService.Letter(OTHER, Source.COUNCIL,
                "全国の状況をお知らせします。", Optional.empty(), Map.of(SABAE, "chapters/situation")));
    }

    @Test
    void advice_is_written_read_beside_its_passage_answered_followed_and_opens_the_next_version() {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/overview");
            page.locator("a[href*='/office/advice/given']").click();
            page.getByText("助言を書く").click();
            page.getByText("助言の内容を書く").click();
            page.waitForURL("**told=nobody**");
            page.locator("#q").fill("さばえ");
            page.locator("form.form button").first().press("Enter");
            page.waitForURL("**q=**");
            page.locator("input[value='182079']").check();
            page.locator("#q").fill("越前市");
            page.locator("form.form button").first().click();
            page.waitForURL("**body=182079**");
            BrowserScene.show(page, "advice-choose");
            assertThat(page.locator("input[value='182079']").isChecked()).isTrue();
            page.locator("input[value='182095']").check();
            page.getByText("助言の内容を書く").click();
            page.waitForURL("**/write?**");

            assertThat(page.locator("main").textContent()).contains("公表した計画がないため");
            page.locator("button[type=submit]").last().click();
            assertThat(page.locator(".error-summary").textContent()).contains("内容を書いてください");
            page.locator("#words").fill("オンライン化の目標を、県の計画に合わせてください。");
            page.locator("#due").fill("令和81年4月1日");
            page.locator("#passage-182079").selectOption("measures/m1");
            BrowserScene.show(page, "advice-write");
            page.locator("button[type=submit]").last().press("Enter");
            page.waitForURL("**told=given**");
            assertThat(page.locator("main").textContent()).contains("鯖江市 ほか1団体", "未読 2");
            BrowserScene.show(page, "advice-given");
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            assertThat(page.locator("main").textContent()).contains("答えていない助言があります", "福井県");
            BrowserScene.show(page, "advice-office");
            page.getByText("「行政手続のオンライン化」について").click();
            assertThat(page.locator(".facing").textContent()).contains("県の計画に合わせて", "行政手続のオンライン化",
                    "オンライン");
            BrowserScene.show(page, "advice-one");
            Chromium.tabTo(page, "button[value=answer]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("答えが選ばれていません");
            page.locator("input[value=accept]").check();
            page.locator("#reason").fill("県の目標に合わせる。");
            page.locator("button[value=answer]").click();
            page.waitForURL("**told=answer**");
            page.locator("button[value=revise]").press("Enter");
            page.waitForURL("**/office/changes?told=opened");
            assertThat(page.locator("main").textContent()).contains("次の版の下書きを開きました", "県の目標に合わせる。");
            BrowserScene.show(page, "advice-changes");
            page.navigate(scene.root() + "office/publish");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("県の目標に合わせる。");
        }
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/advice/given");
            page.locator("article a").first().click();
            assertThat(page.locator("tbody").textContent()).contains("回答済み", "県の目標に合わせる。", "未読");
            page.locator("#reason").fill("越前市には別に送ります。");
            page.locator("button[type=submit]").last().click();
            page.waitForURL("**told=back**");
            assertThat(page.locator("tbody").textContent()).contains("取り下げ");
            BrowserScene.show(page, "advice-letter");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office", "office/advice", "office/advice/" + OTHER,
                    "office/advice/" + OTHER + "?lang=en"));
            assertThat(page.navigate(scene.root() + "office/advice/given").status()).isEqualTo(403);
            assertThat(page.navigate(scene.root() + "office/advice/" + OTHER.replace('9', '8')).status())
                    .isEqualTo(404);
        }
        try (var context = scene.signedIn("nation", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/advice/given", "office/advice/given/" + OTHER,
                    "office/advice/new?q=福井県", "office/advice/write?body=182079&body=182095",
                    "office/advice/write?q=福井県&all=yes&lang=en"));
        }
    }
}

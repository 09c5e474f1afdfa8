package jp.kanmin.app.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A prefecture asks its bodies, they answer, it publishes; it writes to them, they read. Without code, by keyboard,
/// narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignPagesTest {

    private static final List<String> FIVE = List.of("182010", "182028", "182044", "182052", "182079");

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("fukui", "180009", Role.PREFECTURE);
        FIVE.subList(0, 4).forEach(body -> scene.person("office" + body, body, Role.OFFICE));
    }

    @Test
    void a_prefecture_asks_five_bodies_four_answer_and_everybody_sees_the_results() {
        var address = prepared("クラウドの導入の調査");
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(address);
            page.locator("button[value=open]").press("Enter");
            page.waitForURL("**told=open**");
            assertThat(page.locator("main").textContent()).contains("回答を受付中", "5団体のうち0団体が回答（0％）",
                    "うち1団体は利用者がいないため");
        }
        FIVE.subList(0, 4).forEach(this::answer);
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(address);
            assertThat(page.locator("main").textContent()).contains("5団体のうち4団体が回答（80％）", "合計：12業務",
                    "答えあり4・まだ分からない0・回答なし1", "まだの1団体にメールで知らせる");
            BrowserScene.show(page, "campaign");
            page.locator("button[value=close]").click();
            page.waitForURL("**told=close**");
            page.locator("button[value=publish]").click();
            page.waitForURL("**told=publish**");
            assertThat(context.request().get(address + ".csv").text().lines()).hasSize(6);
        }
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "campaigns");
            page.getByText("クラウドの導入の調査").click();
            assertThat(page.locator("main").textContent()).contains("福井県", "80％", "はい", "福井県鯖江市", "回答なし");
            BrowserScene.show(page, "campaign-publication");
            var csv = context.request().get(page.url() + ".csv").text();
            assertThat(csv).contains("クラウドを使う業務はいくつですか。（業務）", "182010,福井県福井市")
                    .containsPattern("(?m),3,はい\r?$");
            assertThat(context.request().get(page.url() + ".json").text()).contains("\"answered\": 4",
                    "\"sum\": 12");
        }
    }

    /// @return the address of a campaign that is ready to be sent
    private String prepared(String title) {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/overview");
            page.locator("a[href*='/office/campaigns']").click();
            page.locator("#title").fill(title);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.matches(".*/campaigns/[0-9a-f-]{36}.*"));
            var address = page.url().replaceAll("\\?.*", "");
            page.locator("button[value=open]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("質問を1つ以上");
            page.locator("#why").fill("来年度の支援を決めるためです。");
            page.locator("#due").fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(10).toString());
            page.locator("#q1").fill("クラウドを使う業務はいくつですか。");
            page.locator("#kind1").selectOption("number");
            page.locator("#unit1").fill("業務");
            page.locator("button[value=more]").click();
            page.waitForURL("**told=more**");
            page.locator("#q2").fill("ワンストップの窓口がありますか。");
            page.locator("#kind2").selectOption("yes-no");
            BrowserScene.show(page, "campaign-prepare");
            page.locator("button[value=bodies]").click();
            page.waitForURL("**/bodies");
            page.locator("input[value=hand]").check();
            page.locator("#more").fill("どこにもない市");
            page.locator("button[value=look]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("どこにもない市");
            page.locator("#more").fill(String.join("\n", FIVE));
            page.locator("button[value=look]").click();
            assertThat(page.locator("main").textContent()).contains("5団体", "福井県鯖江市");
            BrowserScene.show(page, "campaign-bodies");
            Chromium.tabTo(page, "button[value=choose]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=bodies**");
            assertThat(page.locator("main").textContent()).contains("5団体を選んでいます");
            return address;
        }
    }

    private void answer(String body) {
        try (var context = scene.signedIn("office" + body, false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            page.locator(".notice a[href*='/office/asked']").click();
            page.locator(".rows a").first().click();
            assertThat(page.locator("main").textContent()).contains("団体の名前とともに公表されます");
            page.locator("#a1").fill("３");
            page.locator("button[value=save]").click();
            page.waitForURL("**told=save**");
            page.locator("button[value=send]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("質問2に答えてください");
            page.locator("input[name=a2]").first().check();
            Chromium.tabTo(page, "button[value=send]");
            page.keyboard().press("Enter");
            page.waitForURL("**told=send**");
            assertThat(page.locator(".state").textContent()).contains("回答しました");
            BrowserScene.show(page, "campaign-answer");
        }
    }

    @Test
    void a_message_is_written_to_chosen_bodies_and_read() {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/messages");
            page.getByText("お知らせを書く").click();
            page.locator("#subject").fill("説明会のお知らせ");
            page.locator("#words").fill("来月、説明会を開きます。");
            page.locator("input[value=hand]").check();
            page.locator("#more").fill("福井市\n敦賀市");
            page.locator("button[value=look]").click();
            assertThat(page.locator("#words").inputValue()).contains("説明会を開きます");
            page.locator("button[value=send]").click();
            page.waitForURL("**told=sent**");
            assertThat(page.locator("main").textContent()).contains("2団体のうち0団体が読みました");
            BrowserScene.show(page, "message");
        }
        try (var context = scene.signedIn("office182010", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            page.locator(".notice a[href*='/office/messages']").click();
            page.getByText("説明会のお知らせ").click();
            page.locator("main form button").press("Enter");
            page.waitForURL("**told=read**");
            assertThat(page.locator("main form button").count()).isZero();
        }
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/messages");
            assertThat(page.locator("main").textContent()).contains("2団体のうち1団体が読みました");
        }
    }

    private String published() {
        var address = opened(prepared("公表した調査"));
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(address);
            page.locator("button[value=close]").click();
            page.waitForURL("**told=close**");
            page.locator("button[value=publish]").click();
            page.waitForURL("**told=publish**");
        }
        return address.replace("office/", "").substring(scene.root().length());
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        var preparing = prepared("見直しの調査").substring(scene.root().length());
        var opened = opened(prepared("窓口の調査")).substring(scene.root().length());
        try (var context = scene.signedIn("fukui", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/campaigns", preparing, preparing + "?lang=en",
                    preparing + "/bodies", opened, opened + "?lang=en", "office/messages",
                    "office/messages/new?lang=en", "campaigns", published()));
        }
        try (var context = scene.signedIn("office182010", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office", "office/asked",
                    opened.replace("campaigns", "asked"), opened.replace("campaigns", "asked") + "?lang=en"));
            shots(page, opened.replace("campaigns", "asked"));
        }
    }

    private String opened(String address) {
        try (var context = scene.signedIn("fukui", false); var page = context.newPage()) {
            page.navigate(address);
            page.locator("button[value=open]").click();
            page.waitForURL("**told=open**");
        }
        return address;
    }

    private void shots(Page page, String path) {
        page.setViewportSize(320, 900);
        page.navigate(scene.root() + path);
        BrowserScene.show(page, "asked-320");
    }
}

package jp.kanmin.app.web.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.comment.CommentService;
import jp.kanmin.app.service.comment.CommentService.Notice;
import jp.kanmin.app.service.comment.OpinionForm;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody sends an opinion from the public page: without code, cookie or session, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionPagesTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final HttpClient client = HttpClient.newHttpClient();

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
    }

    @Test
    void an_opinion_is_written_looked_at_sent_and_stands_in_the_office() {
        var address = announce("素案への意見", OpinionForm.MUST_NAME, today.plusDays(20));
        var receipt = "";
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(address);
            page.getByText("意見を書く").click();
            page.locator("#passage").fill("第3章");
            page.locator("button[value=look]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("意見の内容", "名前", "連絡先");
            assertThat(page.locator("#passage").inputValue()).isEqualTo("第3章");
            BrowserScene.show(page, "opinion-errors");
            page.locator("#words").fill("駅前の相談会を\n<b>増やして</b>ほしい。");
            page.locator("#name").fill("鯖江花子");
            page.locator("#contact").fill("0778-00-0000");
            Chromium.tabTo(page, "button[value=look]");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1").textContent()).isEqualTo("送る前の確かめ");
            assertThat(page.locator(".answers").textContent()).contains("<b>増やして</b>", "鯖江花子");
            BrowserScene.show(page, "opinion-look");
            page.locator("button[value=back]").click();
            assertThat(page.locator("#words").inputValue()).isEqualTo("駅前の相談会を\n<b>増やして</b>ほしい。");
            page.locator("button[value=look]").click();
            page.locator("button[value=send]").click();
            page.waitForURL("**/opinion/*");
            receipt = page.locator(".saved .number").textContent();
            BrowserScene.show(page, "opinion-received");
            assertThat(context.cookies()).as("no cookie, no session").isEmpty();
            page.goBack();
            page.locator("button[value=send]").click();
            page.waitForURL("**/opinion/*");
            assertThat(page.locator(".saved .number").textContent()).as("a second press").isEqualTo(receipt);
            page.navigate(address);
            assertThat(page.locator("main").textContent()).doesNotContain("相談会", "花子");
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(address.replace("plans/" + SABAE, "office"));
            assertThat(page.locator("article").count()).isEqualTo(1);
            assertThat(page.locator("#opinions + *, section").first().textContent()).contains("フォームから",
                    receipt, "鯖江花子");
            page.getByText("本人がわかるところを除く").click();
            page.locator("#mended1").fill("駅前の相談会を増やしてほしい。");
            page.locator("button[value=mend]").click();
            page.waitForURL("**told=mend**");
            BrowserScene.show(page, "opinion-office");
            page.locator("button[value=forget]").click();
            page.waitForURL("**told=forget**");
            assertThat(page.locator("main").textContent()).doesNotContain("鯖江花子").contains(receipt);
        }
    }

    @Test
    void after_the_period_it_is_said_that_it_is_over() throws IOException, InterruptedException {
        var address = announce("原案への意見", OpinionForm.ANONYMOUS, today.minusDays(1));
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(address + "/opinion");
            assertThat(page.locator("main").textContent()).contains("募集終了");
            assertThat(page.locator("main a[href$=opinion]").count()).isZero();
        }
        var late = post(address, "do=send&words=" + encoded("遅れた意見"), "same-origin");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("募集の期間が終わった", "遅れた意見").doesNotContain("value=\"look\"");
    }

    @Test
    void what_comes_from_elsewhere_or_from_machines_is_not_taken() throws IOException, InterruptedException {
        var address = announce("案への意見", OpinionForm.ANONYMOUS, today.plusDays(20));
        var fields = "do=send&words=" + encoded("意見");

        assertThat(post(address, fields, "cross-site").body()).contains("このページの外から");
        assertThat(post(address, fields, "").body()).as("nobody says where it stood").contains("このページの外から");
        assertThat(post(address, fields + "&website=http://example.com", "same-origin").body())
                .contains("空のままにする欄", "id=\"website\"");
        assertThat(sent(address, fields, "Origin", "http://example.com").statusCode()).isEqualTo(422);
        assertThat(sent(address, fields, "Origin", "null").statusCode()).isEqualTo(422);
        assertThat(comments(address)).isEmpty();
        var taken = sent(address, fields, "Origin", scene.root().replaceAll("/$", ""));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().allValues("set-cookie")).isEmpty();
        assertThat(comments(address)).hasSize(1);
    }

    @Test
    void a_thousand_letters_and_a_megabyte_end_in_one_clear_line() throws IOException, InterruptedException {
        var address = announce("多い意見", OpinionForm.ANONYMOUS, today.plusDays(20));
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            var answer = post(address, "do=send&words=" + i, "same-origin").statusCode();
            taken += answer == 303 ? 1 : 0;
            refused += answer == 429 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(20);
        assertThat(refused).isEqualTo(980);
        assertThat(comments(address)).hasSize(20);
        var other = announce("長い意見", OpinionForm.ANONYMOUS, today.plusDays(20));
        for (int length : new int[]{20_001, 1 << 17, 1 << 20}) {
            var answer = post(other, "do=send&words=" + encoded("長".repeat(length)), "same-origin");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("20,000字以内");
        }
        assertThat(comments(other)).isEmpty();
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        var address = announce("長い題名の案".repeat(10), OpinionForm.MAY_NAME, today.plusDays(20));
        try (var context = scene.visitor(true); var page = context.newPage()) {
            for (var path : new String[]{address, address + "/opinion", address + "/opinion?lang=en"}) {
                for (int width : new int[]{1280, 390, 320}) {
                    page.setViewportSize(width, 900);
                    page.navigate(path);
                    narrowEnough(page, width);
                    BrowserScene.show(page, "opinion-" + width);
                }
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
            page.locator("button[value=look]").click();
            assertThat(Chromium.violations(page)).as("errors").isEmpty();
            page.locator("#words").fill("長い意見".repeat(100) + "a".repeat(200));
            page.locator("button[value=look]").click();
            narrowEnough(page, 320);
            assertThat(Chromium.violations(page)).as("look").isEmpty();
            page.locator("button[value=send]").click();
            page.waitForURL("**/opinion/*");
            narrowEnough(page, 320);
            assertThat(Chromium.violations(page)).as("received").isEmpty();
        }
    }

    private static void narrowEnough(Page page, int width) {
        assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(page.url()).isEqualTo(width);
    }

    private List<?> comments(String address) {
        return scene.part(CommentService.class).find(office(), SABAE,
                Integer.parseInt(address.replaceAll(".*/", ""))).orElseThrow().opinions();
    }

    private HttpResponse<String> post(String address, String fields, String site)
            throws IOException, InterruptedException {
        return site.isEmpty()
                ? sent(address, fields, "Accept", "*/*")
                : sent(address, fields, "Sec-Fetch-Site", site);
    }

    private HttpResponse<String> sent(String address, String fields, String header, String value)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + "/opinion"))
                .header("Content-Type", "application/x-www-form-urlencoded").header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(fields)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @return the address for everybody
    private String announce(String title, OpinionForm form, LocalDate until) {
        int number = scene.part(CommentService.class).open(office(), SABAE,
                new Notice(title, "計画の素案について", "総務部情報政策課へ、メールか郵送で", today.minusDays(10), until, form));
        return scene.root() + "plans/" + SABAE + "/comments/" + number;
    }

    private Person office() {
        return scene.part(PersonStore.class).find("office").orElseThrow();
    }

}

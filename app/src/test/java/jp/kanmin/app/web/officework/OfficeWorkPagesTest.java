package jp.kanmin.app.web.officework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The registers of a town's office: without code, with the keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficeWorkPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
        scene.person("clerk", SABAE, "情報政策課", Role.DEPARTMENT);
    }

    private static void bring(Page page, String csv) {
        page.locator("#file").setInputFiles(new FilePayload("t.csv", "text/csv",
                csv.getBytes(StandardCharsets.UTF_8)));
        page.getByText("変わるところを見る").click();
    }

    @Test
    @Order(1)
    void a_task_is_typed_with_the_keyboard_and_what_is_wrong_is_told_beside_its_field() {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            page.getByText("事務・クラウド・経費の台帳").click();
            page.getByText("事務と手順（官民データ活用度）").click();
            page.getByText("1件加える").click();
            page.locator("#h-name").focus();
            page.keyboard().type("転入届");
            page.keyboard().press("Tab");
            page.keyboard().type("市民窓口課");
            page.locator("#l0-step").fill("受付");
            page.locator("#l0-means").selectOption("hand");
            page.locator("#l0-data").selectOption("none");
            page.locator("#l0-minutes").fill("-10");
            page.locator("#l0-minutes").press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("0より小さい数です", "0以上の数");
            BrowserScene.show(page, "officework-error");
            page.locator(".error-summary a").click();
            page.locator("#l0-minutes").fill("10");
            page.locator("#l0-minutes").press("Enter");
            assertThat(page.locator(".saved").textContent()).contains("保存しました");
            assertThat(page.locator("main").textContent()).contains("0%（0／1事務）", "入れていない事務：0", "転入届");
            assertThat(page.getByText("今の内容を公表する").count()).as("not by a department").isZero();
        }
    }

    @Test
    @Order(2)
    void a_file_is_looked_at_before_it_is_kept_and_its_flaws_name_their_cells() {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/work/costs/-/sheet");
            bring(page, """
                    年度,業務・システム,運用経費（円）,うち新規業務（円）,うちセキュリティ（円）,基準年度
                    H27,税務,100,,,
                    R5,税務,75,,5,
                    R5,福祉,たくさん,,,
                    """);
            assertThat(page.locator("main").textContent()).contains("変わるところ（2件）", "新規", "C4",
                    "数として使えません");
            BrowserScene.show(page, "officework-sheet");
            page.getByText("この2件を保存する").click();
            assertThat(page.locator("main").textContent()).contains("ファイルの内容を保存しました",
                    "−30%（100円→70円）", "人口が読み込まれていない");
            BrowserScene.show(page, "officework-costs");
            page.navigate(scene.root() + "office/work/cloud/-/sheet");
            bring(page, """
                    基準日,状況,共同の団体,予定年度
                    平成28年4月1日,検討中,,
                    令和2年4月1日,自治体クラウド,福井県福井市,
                    """);
            page.getByText("この2件を保存する").click();
            assertThat(page.locator("main").textContent()).contains("自治体クラウド", "福井県福井市");
            page.navigate(scene.root() + "office/work/surveys/new");
            page.locator("#h-title").fill("費用の削減");
            page.locator("#h-day").fill("2016-04-01");
            page.locator("#h-kind").selectOption("one");
            var shares = List.of("52", "12", "16", "10");
            page.locator("#l0-answer").fill("3割以上");
            page.locator("#l0-share").fill(shares.getFirst());
            page.locator("#l0-share").press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("52％で、100％になりません");
        }
    }

    @Test
    @Order(3)
    void published_registers_are_seen_by_everybody_and_counted() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            for (var register : List.of("tasks", "cloud", "costs")) {
                page.navigate(scene.root() + "office/work/" + register);
                page.getByText("今の内容を公表する").click();
                assertThat(page.locator(".saved").textContent()).contains("公表しました");
            }
            page.navigate(scene.root() + "office/work");
            BrowserScene.show(page, "officework-list");
        }
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "plans/" + SABAE + "/progress");
            page.getByText("事務・クラウド・経費の台帳を見る").click();
            assertThat(page.locator("main").textContent()).contains("福井県鯖江市", "0%（0／1事務）",
                    "−30%（100円→70円）", "自治体クラウド");
            BrowserScene.show(page, "officework-public");
            assertThat(page.navigate(scene.root() + "plans/" + SABAE + "/registers/cloud.json").text())
                    .contains("\"kanmin-office/1\"", "2020-04-01");
            assertThat(page.navigate(scene.root() + "plans/182010/registers").status()).isEqualTo(404);
            page.navigate(scene.root() + "progress");
            page.getByText("公表された台帳の集計").click();
            assertThat(page.locator("main").textContent()).contains("1事務（1団体）", "−30%（100円→70円）",
                    "クラウド化");
            BrowserScene.show(page, "officework-counts");
            assertThat(page.navigate(scene.root() + "progress/registers/180009.json").text())
                    .contains("\"cloudOrPlanned\": 1", "\"percent\": -30");
            page.navigate(scene.root() + "progress/measure/07-03");
            page.getByText("福井県鯖江市").click();
            assertThat(page.url()).endsWith("plans/182079/registers");
            assertThat(page.navigate(scene.root() + "progress/registers/182079").status()).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/work", "office/work?lang=en", "office/work/tasks",
                    "office/work/costs?lang=en", "office/work/tasks/t1", "office/work/surveys/new",
                    "office/work/cloud/-/sheet", "plans/" + SABAE + "/registers",
                    "plans/" + SABAE + "/registers?lang=en", "progress/registers",
                    "progress/registers/180009?lang=en"));
            page.setViewportSize(390, 900);
            page.navigate(scene.root() + "office/work/tasks/t1");
            BrowserScene.show(page, "officework-entry-narrow");
        }
    }
}

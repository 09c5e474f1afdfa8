package jp.kanmin.app.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A quarter from the asking to the acceptance: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private static final String SABAE = "182079";

    private final String last = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before().code();

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
        scene.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
        scene.person("sheet", SABAE, "情報政策課", Role.DEPARTMENT);
        scene.person("empty", "182010", Role.OFFICE);
    }

    @Test
    void a_quarter_is_asked_for_reported_given_back_mended_accepted_and_evaluated() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/reports");
            assertThat(page.locator("main").textContent()).contains("未報告 3件", "期限を過ぎた報告があります");
            BrowserScene.show(page, "reports");
            page.navigate(scene.root() + "office/reports/" + last);
            page.locator("#due").fill("令和81年4月1日");
            page.locator("#words").fill("累計で報告してください。");
            page.locator("form:has(#due) button").click();
            page.waitForURL("**told=asked**");
        }
        try (var context = scene.signedIn("counter", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/reports/" + last);
            page.getByText("行政手続のオンライン化").first().click();
            assertThat(page.locator("main").textContent()).contains("累計で報告してください。", "目標 42件");
            page.locator("#m1-k1-value").fill("１４件");
            page.locator("#m1-k2-numerator").fill("9000");
            page.locator("#m1-k2-denominator").fill("7,420");
            Chromium.tabTo(page, "button[value=send]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("直してから提出");
            assertThat(page.locator("#m1-k2 .error").first().textContent()).isNotBlank();
            BrowserScene.show(page, "report-wrong");
            page.locator("#m1-k2-numerator").fill("512");
            page.locator("button[value=send]").click();
            page.waitForURL("**told=send**");
            assertThat(page.locator(".state").textContent()).contains("提出済み");
            assertThat(page.locator("button[value=accept]").count()).isZero();
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            open(page, "m1");
            page.locator("#words").fill("対象の手続は4月からですか。");
            page.locator("button[value=back]").click();
            page.waitForURL("**told=back**");
            page.locator("#m1-k1-note").fill("4月から");
            page.locator("button[value=send]").click();
            page.waitForURL("**told=send**");
            page.locator("button[value=accept]").click();
            page.waitForURL("**told=accept**");
            assertThat(page.locator("main").textContent()).contains("確認済み", "差戻し", "これまでに報告した値");

            page.locator("input[value=behind]").check();
            page.locator("button[value=evaluate]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("原因");
            page.locator("input[value=behind]").check();
            page.locator("#cause").fill("人手が足りない。");
            page.locator("button[value=evaluate]").click();
            page.waitForURL("**told=evaluate**");
            assertThat(page.locator("ol.steps").textContent()).contains("計画（公表）", "いまここ");
            page.locator("button[value=decide]").press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("これからどうするか");
            page.locator("input[value=revise]").check();
            page.locator("#why").fill("目標の時期を見直す。");
            page.locator("button[value=decide]").click();
            page.waitForURL("**told=decide**");
            assertThat(page.locator("ol.steps").textContent()).doesNotContain("いまここ");
            BrowserScene.show(page, "report-decision");
            page.getByText("この評価にもとづく第2版の下書き").click();
            assertThat(page.locator("main").textContent()).contains("この版を書く理由", "目標の時期を見直す。");
            BrowserScene.show(page, "report-revision");
            page.getByText("四半期の評価").click();
            assertThat(page.url()).endsWith("/office/reports/" + last + "/m1");
            page.getByText("改善の取組を書く").click();
            page.locator("#what0").fill("受付を委託する。");
            page.locator("#due0").fill("令和9年3月");
            page.locator("button[value=act]").last().click();
            page.waitForURL("**told=act**");
            assertThat(page.locator("main").textContent()).contains("受付を委託する。", "取組中");
            BrowserScene.show(page, "report-measure");
            page.navigate(scene.root() + "office/reports/" + last);
            BrowserScene.show(page, "report-quarter");
            var table = page.waitForDownload(() -> page.getByText("表（CSV）").click());
            assertThat(table.path()).isNotEmptyFile();
        }
    }

    @Test
    void a_department_fills_in_its_sheet_sees_what_changes_and_keeps_it() throws IOException {
        try (var context = scene.signedIn("sheet", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/reports/" + last);
            var download = page.waitForDownload(() -> page.getByText("Excelを受け取る").click());
            page.getByText("入力したExcelを送る").click();
            bring(page, filled(Files.readAllBytes(download.path()), "担当に確認中"));
            assertThat(page.locator("main").textContent()).contains("変わる指標はありません", "H6", "担当に確認中");
            BrowserScene.show(page, "report-sheet-wrong");
            bring(page, filled(Files.readAllBytes(download.path()), "14"));
            assertThat(page.locator("tbody").textContent()).contains("推奨データセット", "未報告", "14");
            BrowserScene.show(page, "report-sheet");
            Chromium.tabTo(page, "form:has(input[name=carried]) button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=sheet**");
            assertThat(page.locator("main").textContent()).contains("Excelの値を保存しました", "14件");
            page.navigate(scene.root() + "office/reports/" + last + "/-/sheet");
            bring(page, "x".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("main").textContent()).contains("報告の表が見つかりません");
        }
    }

    private static void bring(Page page, byte[] bytes) {
        page.locator("#file")
                .setInputFiles(new FilePayload("report.xlsx", "application/octet-stream", bytes));
        page.locator("form:has(#file) button").click();
    }

    /// The sheet with the value of its first indicator.
    private static byte[] filled(byte[] sheet, String value) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                var out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(5).getCell(7).setCellValue(value);
            book.write(out);
            return out.toByteArray();
        }
    }

    private void open(Page page, String measure) {
        page.navigate(scene.root() + "office/reports/" + last + "/" + measure);
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow_and_a_body_without_a_plan_is_told_so() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page,
                    List.of("office/reports", "office/reports/" + last, "office/reports/" + last + "/m1",
                            "office/reports/" + last + "/m2",
                            "office/reports/" + last + "/-/sheet",
                            "office/reports/" + last + "/m3?lang=en"));
        }
        try (var context = scene.signedIn("empty", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/reports");
            assertThat(page.locator("main").textContent()).contains("公表した計画がまだありません");
            assertThat(page.navigate(scene.root() + "office/reports/" + last).status()).isEqualTo(400);
        }
    }
}

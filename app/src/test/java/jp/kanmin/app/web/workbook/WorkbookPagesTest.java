package jp.kanmin.app.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The draft taken along as a workbook and brought back: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookPagesTest {

    private static final String SABAE = "182079";
    private static final DocumentPart OWNER = new DocumentPart("measures/m1/owner");

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        Person office = scene.person("office", SABAE, Role.OFFICE);
        scene.part(PlanService.class).revise(office, Samples.example().plan().document());
        scene.person("other", SABAE, Role.OFFICE);
        scene.person("empty", "182010", Role.OFFICE);
    }

    @Test
    void a_clerk_writes_in_the_workbook_sees_what_changes_and_keeps_it() throws IOException {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/workbook");
            var download = page.waitForDownload(() -> page.getByText("下書きのExcelを受け取る").click());
            var book = Files.readAllBytes(download.path());
            Optional.ofNullable(System.getProperty("kanmin.pictures")).ifPresent(to -> copy(book, to));
            bring(page, book);
            assertThat(page.locator("main").textContent()).contains("変わるところはありません");

            bring(page, filled(book, "総務課"));
            assertThat(page.locator("tbody").first().textContent()).contains("担当", "施策!E6", "総務課");
            BrowserScene.show(page, "workbook");
            var other = scene.part(PlanService.class).mustFind(scene.person("third", SABAE, Role.OFFICE),
                    SABAE);
            assertThat(OWNER.textIn(other.document())).isNotEqualTo("総務課");
            Chromium.tabTo(page, "form:has(input[name=carried]) button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=kept**");
            assertThat(page.locator("main").textContent()).contains("Excelに書いた内容を保存しました");

            bring(page, filled(book, "税務課"));
            assertThat(page.locator("main").textContent()).contains("ほかの人が書き換えたところ（1件）", "総務課", "税務課");
            BrowserScene.show(page, "workbook-crossed");
            bring(page, "x".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("main").textContent()).contains("控えたシートがない");
            page.locator("form:has(#file) button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("ファイルが選ばれていません");
        }
    }

    @Test
    void what_a_colleague_writes_while_one_looks_stops_the_keeping() throws IOException {
        var part = new DocumentPart("measures/m2/owner");
        try (var context = scene.signedIn("other", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/workbook");
            var download = page.waitForDownload(() -> page.getByText("下書きのExcelを受け取る").click());
            var plans = scene.part(PlanService.class);
            var office = scene.person("fourth", SABAE, Role.OFFICE);
            bring(page, filled(Files.readAllBytes(download.path()), 6, "会計課"));
            var draft = plans.mustFind(office, SABAE);
            plans.save(office, SABAE, part, draft.mark(part), Optional.of(Json.of("水道課")));
            page.locator("form:has(input[name=carried]) button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("何も保存していません");
            assertThat(page.locator("main").textContent()).contains("水道課", "会計課");
            assertThat(part.textIn(plans.mustFind(office, SABAE).document())).isEqualTo("水道課");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow_and_who_has_no_draft_is_told_so() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/workbook", "office/workbook?lang=en"));
        }
        try (var context = scene.signedIn("empty", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/workbook");
            assertThat(page.locator("main").textContent()).contains("計画の作成がまだ始まっていません");
        }
    }

    private static void bring(Page page, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload("plan.xlsx", "application/octet-stream", bytes));
        page.locator("form:has(#file) button").click();
    }

    private static byte[] filled(byte[] book, String owner) throws IOException {
        return filled(book, 5, owner);
    }

    /// The workbook with the owner of a measure.
    private static byte[] filled(byte[] bytes, int row, String owner) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = new ByteArrayOutputStream()) {
            book.getSheet("施策").getRow(row).getCell(4).setCellValue(owner);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(byte[] book, String to) {
        try {
            Files.write(Path.of(to, "plan.xlsx"), book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

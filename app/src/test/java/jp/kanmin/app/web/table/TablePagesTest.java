package jp.kanmin.app.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.body.Bodies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A clerk drops the file of twenty years and takes a clean table along: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablePagesTest {

    private static final String SABAE = "182079";

    /// As a department keeps it: a title, merged headings, a repeated name left out, units and commas in numbers.
    private static final String MESSY = """
            <html><head><meta charset="utf-8"></head><body><table>
            <tr><td colspan="4">令和６年度　放課後児童クラブ利用状況</td></tr>
            <tr><td rowspan="2">地区</td><td rowspan="2">施設名</td><td colspan="2">利用者数</td></tr>
            <tr><td>前期</td><td>後期</td></tr>
            <tr><td rowspan="2">鯖江</td><td>惜陰クラブ</td><td>1,200人</td><td>1,350人</td></tr>
            <tr><td>進徳クラブ</td><td>８５０人</td><td>▲12</td></tr>
            <tr><td>神明</td><td>神明クラブ</td><td>640人</td><td>-</td></tr>
            <tr><td colspan="4">※各期末の人数</td></tr>
            </table></body></html>
            """;

    private static final String AED = """
            施設名,住所,緯度,経度,設置位置,電話番号,利用可能曜日
            市役所,福井県鯖江市西山町13-1,35.956,136.184,1階ロビー,0778-51-2200,月火水木金
            図書館,福井県鯖江市水落町2-25-28,35.951,999,入口,0778-52-0089,火水木金土日
            """;

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("clerk", SABAE, Role.OFFICE);
        scene.person("reader", SABAE, Role.READER);
        scene.person("head", SABAE, Role.ADMINISTRATOR);
    }

    @Test
    void a_file_is_brought_judged_mended_and_taken_along_without_code() throws IOException {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            bring(page, "児童クラブ.xls", MESSY);

            assertThat(page.locator("h1").textContent()).isEqualTo("児童クラブ.xls");
            assertThat(page.locator(".finding-list").first().textContent()).contains("L1-");
            var merged = page.locator("#A4");
            assertThat(merged.getAttribute("rowspan")).isEqualTo("2");
            assertThat(merged.textContent()).contains("鯖江");
            BrowserScene.show(page, "table-file");
            page.getByText("直し方を選ぶ").click();

            var after = page.locator(".sides > div").nth(1);
            assertThat(after.locator("thead").textContent()).contains("地区", "利用者数_前期");
            assertThat(after.locator("tbody tr").nth(1).textContent()).contains("鯖江", "進徳クラブ", "850", "-12");
            assertThat(after.locator("mark").first().isVisible()).isTrue();
            BrowserScene.show(page, "table-mend");

            var download = page.waitForDownload(() -> page.getByText("すべてZIPで受け取る").click());
            assertThat(names(Files.readAllBytes(download.path()))).contains("changes.csv", "datapackage.json")
                    .anyMatch(name -> name.endsWith(".csv")).anyMatch(name -> name.endsWith("-clean.xlsx"));
        }
    }

    @Test
    void what_waits_is_chosen_and_one_change_taken_back_by_keyboard_alone() {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            bring(page, "利用.xls", MESSY.replace("鯖江", "片上"));
            page.getByText("直し方を選ぶ").click();
            var marks = "input[name=on][value='L1-09']";
            assertThat(page.locator(marks).isChecked()).isFalse();
            Chromium.tabTo(page, marks);
            page.keyboard().press("Space");
            Chromium.tabTo(page, ".mendings button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=chosen**");
            assertThat(page.locator(marks).isChecked()).isTrue();
            assertThat(page.locator(".saved").textContent()).contains("選んだとおりに直しました");

            page.getByText("変更を1件ずつ見る").click();
            BrowserScene.show(page, "table-changes");
            var row = page.locator("tbody tr").filter(new Locator.FilterOptions()
                    .setHasText("1,200人")).first();
            row.locator("button").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**told=back**");
            assertThat(page.locator("tbody").textContent()).contains("元の値に戻しました");
            page.navigate(page.url().replaceAll("/changes.*", ""));
            assertThat(page.locator(".sides > div").nth(1).locator("tbody").textContent())
                    .contains("1,200人", "1350");
        }
    }

    @Test
    void a_list_is_recognised_kept_as_a_register_and_its_bad_cell_is_named() throws IOException {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            bring(page, "aed.csv", AED);
            page.getByText("台帳として保管する").first().click();

            assertThat(page.locator("#set option:checked").textContent()).contains("AED");
            assertThat(page.locator("#c0").inputValue()).isNotEmpty();
            BrowserScene.show(page, "table-keep");
            page.locator("#name").fill("AED設置箇所");
            Chromium.tabTo(page, "button[value=keep]");
            page.keyboard().press("Enter");
            page.waitForURL("**/office/registers/**");

            assertThat(page.locator("h1").textContent()).isEqualTo("AED設置箇所");
            assertThat(page.locator(".findings").textContent()).contains("999");
            BrowserScene.show(page, "register");
            var csv = page.waitForDownload(() -> page.getByText("最新の版を受け取る").click());
            assertThat(Files.readString(csv.path())).contains("市役所");
            page.navigate(scene.root() + "office/tables");
            assertThat(page.locator("main").textContent()).contains("AED設置箇所", "aed.csv");
            BrowserScene.show(page, "tables");
        }
    }

    @Test
    void the_next_version_of_a_register_says_what_changed_about_its_columns() throws IOException {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            var first = AED.replace("図書館", "公民館");
            bring(page, "v1.csv", first);
            page.getByText("台帳として保管する").first().click();
            page.locator("#name").fill("AED（版）");
            page.locator("button[value=keep]").click();
            page.waitForURL("**/office/registers/**");
            assertThat(page.locator("#form-title").count()).isZero();

            bring(page, "v2.csv", first.lines().map(line -> line.substring(0, line.lastIndexOf(',')))
                    .collect(Collectors.joining("\r\n")));
            page.getByText("台帳として保管する").first().click();
            page.locator("#register").selectOption(new SelectOption().setLabel("AED（版）の第2版"));
            page.locator("button[value=keep]").click();
            page.waitForURL("**/office/registers/**");
            assertThat(page.locator("section:has(#form-title)").textContent()).contains("前の版にあった項目",
                    "がありません");
            BrowserScene.show(page, "register-versions");
            var described = page.waitForDownload(() -> page.getByText("列の説明を受け取る").click());
            assertThat(Files.readString(described.path())).contains("http://imi.go.jp/ns/core/2#緯度");
        }
    }

    @Test
    void arrows_move_over_the_cells_and_enter_opens_a_finding() {
        try (var context = scene.signedIn("clerk", true); var page = context.newPage()) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            bring(page, "矢印.xls", MESSY.replace("鯖江", "立待"));
            page.locator("#A4").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("A6");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("C4");
            page.locator("td:has(.tag)").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.url()).contains("#f");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow_and_nothing_is_wider_than_the_screen() {
        try (var context = scene.signedIn("clerk", true); var page = context.newPage()) {
            bring(page, "axe.csv", AED.replace("図書館", "文化館"));
            page.getByText("台帳として保管する").first().click();
            var keep = page.url();
            page.locator("#name").fill("axe");
            page.locator("button[value=keep]").click();
            page.waitForURL("**/office/registers/**");
            var register = page.url();
            bring(page, "axe.xls", MESSY.replace("鯖江", "豊"));
            var file = page.url();
            var paths = Stream
                    .of(file, file + "?lang=en", file + "/mend", file + "/mend/changes", keep, register)
                    .map(url -> url.substring(scene.root().length()));
            scene.areFine(page,
                    Stream.concat(Stream.of("office/tables", "office/tables?told=removed"), paths).toList());
            page.navigate(file);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            BrowserScene.show(page, "table-forced");
            assertThat(page.locator(".tag").first().isVisible()).isTrue();
        }
    }

    @Test
    void what_cannot_be_read_is_said_in_one_line_and_nothing_is_lost() {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/tables");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("表のファイルを選んでください");

            bring(page, "計画.pdf", "%PDF-1.7\n%%EOF");
            assertThat(page.locator(".finding-list").textContent()).contains("L1-01");
            assertThat(page.locator("table[data-grid]").count()).isZero();
            page.locator("summary").click();
            page.getByText("削除する", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL("**told=removed**");
            assertThat(page.locator("main").textContent()).doesNotContain("計画.pdf");
        }
    }

    @Test
    void the_ministrys_populations_are_loaded_by_the_administrator_alone() {
        var csv = new StringBuilder("団体コード,市区町村名,令和8年1月1日現在人口\n");
        Bodies.all().stream().filter(body -> body.kind().isCounted()).limit(60).forEach(
                body -> csv.append(body.code()).append(',').append(body.name()).append(",12345\n"));
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            bring(page, "人口.csv", csv.toString());
            assertThat(page.locator(".notice").textContent()).contains("60団体", "管理者に読み込みを頼んで");
            var file = page.url();
            try (var other = scene.signedIn("head", false); var seen = other.newPage()) {
                seen.navigate(file);
                seen.getByText("この人口を使う").click();
                assertThat(seen.locator(".saved").textContent()).contains("人口を読み込みました");
            }
        }
        assertThat(scene.part(PopulationService.class).now().all()).hasSize(60);
        assertThat(scene.folder().resolve("populations.csv")).exists();
    }

    @Test
    void a_reader_sees_files_but_may_not_change_them_and_a_stranger_sees_none() {
        try (var context = scene.signedIn("clerk", false); var page = context.newPage()) {
            bring(page, "閲覧.csv", AED.replace("図書館", "体育館"));
            var file = page.url();
            try (var other = scene.signedIn("reader", false); var seen = other.newPage()) {
                seen.navigate(file);
                assertThat(seen.locator("h1").textContent()).isEqualTo("閲覧.csv");
                assertThat(seen.locator("form[action*='/remove']").count()).isZero();
                seen.navigate(scene.root() + "office/tables");
                assertThat(seen.locator("input[type=file]").count()).isZero();
            }
            try (var nobody = scene.visitor(false); var seen = nobody.newPage()) {
                seen.navigate(file);
                assertThat(seen.url()).contains("/login");
            }
            assertThat(page.navigate(scene.root() + "office/tables/" + "0".repeat(24)).status())
                    .isEqualTo(404);
        }
    }

    private void bring(Page page, String name, String text) {
        page.navigate(scene.root() + "office/tables");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream",
                text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        page.waitForURL("**/office/tables/*");
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}

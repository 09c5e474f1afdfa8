package jp.kanmin.app.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The boards of the nation and of a prefecture: map, tiles, pillars, chosen measures, what is behind, and a national
/// measure year by year.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPagesTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String TSUBAME = "152137";

    private final Quarter now = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo")));

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        for (var body : List.of(SABAE, FUKUI, TSUBAME)) {
            scene.part(PublicationService.class).take(Samples.changed("""
                    {"body": "%s", "measures/0/owner": "市民課",
                     "measures/0/links": [{"edition": "list-2019", "code": "02-35", "relation": "part"},
                                          {"edition": "list-2019", "code": "01-15", "relation": "none"}],
                     "measures/0/kpis/0": {"id": "k1", "name": "利用率", "type": "rate", "unit": "％",
                         "direction": "up", "national": "02-35/e1", "base": {"value": 5, "year": 2025},
                         "target": {"value": 50, "due": "2028"}}}""".formatted(body)),
                    PublicationContext.in(Language.JA));
        }
        accept(SABAE, now, "behind", 30, 100);
        accept(FUKUI, now, "ahead", 10, 300);
        accept(SABAE, new Quarter(now.year() - 1, 2), "ahead", 1, 100);
    }

    private void accept(String body, Quarter quarter, String progress, int numerator, int denominator) {
        scene.part(ReportStore.class).put(new ReportStore.Accepted(body, quarter.code(), """
                {"format": "kanmin-report/1", "body": "%s", "quarter": "%s",
                 "values": [{"indicator": "m1/k1", "numerator": %d, "denominator": %d}],
                 "evaluations": [{"measure": "m1", "progress": "%s", "cause": "人手"}]}"""
                .formatted(body, quarter.code(), numerator, denominator, progress),
                Times.text(Instant.now())));
    }

    @Test
    void the_map_leads_to_each_prefecture_by_keyboard_and_says_its_figures() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress");
            assertThat(page.locator(".map svg a").count()).isEqualTo(47);
            var fukui = page.locator(".map a[aria-label^='福井県']");
            assertThat(fukui.getAttribute("aria-label")).isEqualTo("福井県 2／18（11.1％）");
            BrowserScene.show(page, "boards-map");
            fukui.focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/progress/180009");
            assertThat(page.locator(".tiles a").count()).isEqualTo(18);
            assertThat(page.locator(".tiles").allTextContents()).anyMatch(text -> text.contains("鯖江市"));
            BrowserScene.show(page, "boards-tiles");
            page.navigate(scene.root() + "progress?map=reporting");
            assertThat(page.locator(".map a[aria-label^='福井県']").getAttribute("aria-label"))
                    .isEqualTo("福井県 2／2（100％）");
            assertThat(page.locator(".map a[aria-label^='北海道']").getAttribute("aria-label"))
                    .isEqualTo("北海道 公表された計画なし");
            BrowserScene.show(page, "boards-map-reporting");
            page.setViewportSize(390, 900);
            assertThat(page.locator(".map svg").isVisible()).isFalse();
        }
    }

    @Test
    void pillars_say_how_many_of_how_many_and_what_nobody_judged_is_not_zero() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress/pillars");
            assertThat(page.locator("tr:has-text('福井県')").textContent()).contains("2／", "施策なし");
            page.getByText("完了・予定より進んでいる・予定どおり").first().click();
            assertThat(page.locator("tr:has-text('福井県')").textContent()).contains("1／2", "50%");
            assertThat(page.locator("tr:has-text('新潟県')").textContent()).contains("評価なし");
            BrowserScene.show(page, "boards-pillars");
            page.getByText("福井県").click();
            assertThat(page.locator("tbody").textContent()).contains("鯖江市", "福井市");
            BrowserScene.show(page, "boards-pillars-prefecture");
            assertThat(page.navigate(scene.root() + "progress/pillars/180009.json").text())
                    .contains("\"onTrack\": 1");
        }
    }

    @Test
    void chosen_measures_are_counted_with_their_bodies_and_declined_ones_are_not() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress/choices");
            assertThat(page.locator("tbody tr").first().textContent()).contains("3／3（100％）");
            BrowserScene.show(page, "boards-choices");
            page.getByText("3／3").first().click();
            assertThat(page.locator("main").textContent()).contains("鯖江市", "情報政策課");
            assertThat(page.navigate(scene.root() + "progress/choices/01-15.json").text())
                    .contains("\"count\": 0");
        }
    }

    @Test
    void everybody_sees_counts_of_what_is_ahead_behind_and_without_a_value() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress/standing");
            assertThat(page.locator("tr:has-text('福井県')").textContent()).contains("1件");
            BrowserScene.show(page, "boards-standing");
            assertThat(page.navigate(scene.root() + "progress/standing/180009.json").text())
                    .contains("\"ahead\": 1", "\"behind\": 1", "\"plans\": 2");
            assertThat(page.navigate(scene.root() + "progress/standing/182079").status()).isEqualTo(404);
        }
    }

    @Test
    void a_national_measure_has_a_sheet_for_each_year_with_gaps_and_leads_to_the_department() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress/measure/02-35");
            assertThat(page.locator("main").textContent()).contains("10%（40／400）", "市民課",
                    "値のない団体（1団体）", "1%（1／100）");
            page.getByText(String.valueOf(now.year() - 1)).first().click();
            assertThat(page.locator("main").textContent()).contains("1%（1／100）", "値のない団体（2団体）");
            BrowserScene.show(page, "boards-measure-year");
            page.locator("tbody a").first().click();
            assertThat(page.url()).endsWith("/plans/" + SABAE + "/progress#m1");
            assertThat(page.locator("main").textContent()).contains("担当：市民課");
            assertThat(page.navigate(scene.root() + "progress/measure/02-35.json?year=" + (now.year() - 1))
                    .text()).contains("\"year\": " + (now.year() - 1), "\"gaps\"", "市民課");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.visitor(true); var page = context.newPage()) {
            scene.areFine(page, List.of("progress", "progress?map=reporting&lang=en", "progress/180009",
                    "progress/pillars", "progress/pillars/180009?show=on-track&lang=en", "progress/choices",
                    "progress/choices/02-35", "progress/standing", "progress/standing/180009?lang=en",
                    "progress/measure/02-35?year=" + (now.year() - 1)));
        }
    }
}

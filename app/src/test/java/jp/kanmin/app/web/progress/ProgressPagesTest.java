package jp.kanmin.app.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Role;
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

/// Progress of a body, a prefecture and the nation: without code, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressPagesTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String OWN = SABAE + "/progress";

    private final Quarter last = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before();

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        for (var body : List.of(SABAE, FUKUI)) {
            scene.part(PublicationService.class).take(Samples.changed("""
                    {"body": "%s",
                     "measures/0/kpis/1": {"id": "k2", "name": "オンライン申請の割合", "type": "rate", "unit": "％",
                         "direction": "up", "national": "02-35/e1", "base": {"value": 5, "year": 2025},
                         "target": {"value": 50, "due": "2028"}}}""".formatted(body)),
                    PublicationContext.in(Language.JA));
        }
        accept(last.before().before().before(), 14, "\"numerator\": 10, \"denominator\": 100");
        accept(last.before(), 20, "\"unknown\": {\"until\": \"2099-03\", \"reason\": \"集計中\"}");
        accept(last, 26, "\"numerator\": 300, \"denominator\": 1200");
        scene.person("nation", SABAE, Role.NATION);
        scene.person("office", SABAE, Role.OFFICE);
    }

    private void accept(Quarter quarter, int count, String rate) {
        scene.part(ReportStore.class).put(new ReportStore.Accepted(SABAE, quarter.code(), """
                {"format": "kanmin-report/1", "body": "%s", "quarter": "%s",
                 "values": [{"indicator": "m1/k1", "value": %d}, {"indicator": "m1/k2", %s}],
                 "evaluations": [{"measure": "m1", "progress": "behind", "effect": "待ち時間が減った。",
                     "cause": "人手が足りない。", "next": "受付を委託する。"}]}"""
                .formatted(SABAE, quarter.code(), count, rate), Times.text(Instant.now())));
    }

    @Test
    void a_plan_leads_to_its_progress_and_unknown_and_unreported_are_told_and_not_zero() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "plans/" + FUKUI);
            assertThat(page.getByText("進み具合を見る").count()).isZero();
            page.navigate(scene.root() + "plans/" + SABAE);
            page.getByText("進み具合を見る").click();
            var main = page.locator("main").textContent();
            assertThat(main).contains("26件", "25%（300／1,200）", "不明", "未報告", "遅れている",
                    "人手が足りない。", last.japanese(), "集計中");
            assertThat(page.locator("svg.chart circle").count()).isEqualTo(5);
            BrowserScene.show(page, "progress-body");
            var table = page.waitForDownload(() -> page.getByText("表（CSV）").click());
            assertThat(table.path()).content().contains("25", "未報告", "不明", SABAE);
            assertThat(page.navigate(scene.root() + "plans/" + OWN + ".json").text())
                    .contains("\"not-reported\"", "\"unknown\"", "\"accepted\"");
        }
    }

    @Test
    void the_nation_its_prefectures_and_the_sheet_of_a_measure_say_on_whom_each_figure_rests() {
        try (var context = scene.visitor(false); var page = context.newPage()) {
            page.navigate(scene.root() + "progress");
            assertThat(page.locator("main").textContent()).contains("2／1,788", "1／1,788",
                    "25%（300／1,200）", "報告なし");
            BrowserScene.show(page, "progress-nation");
            page.locator("tbody").getByText("福井県").first().click();
            assertThat(page.locator("main").textContent()).contains("鯖江市", "未公表", "25%（300／1,200）");
            BrowserScene.show(page, "progress-prefecture");
            page.navigate(scene.root() + "progress/measure/02-35");
            assertThat(page.locator("main").textContent()).contains("福井県鯖江市", "25%（300／1,200）");
            BrowserScene.show(page, "progress-measure");
            assertThat(page.navigate(scene.root() + "progress.json").text()).contains("\"02-35/e1\"");
            assertThat(page.navigate(scene.root() + "progress/measure/02-35.json").text()).contains(SABAE,
                    "1200");
            assertThat(page.navigate(scene.root() + "progress/180009.json").text())
                    .contains("\"reporting\": 1");
            assertThat(page.navigate(scene.root() + "progress/182079").status()).isEqualTo(404);
            assertThat(page.navigate(scene.root() + "progress/measure/99-99").status()).isEqualTo(404);
        }
    }

    @Test
    void the_nation_sees_who_may_need_help_and_a_town_does_not() {
        try (var context = scene.signedIn("nation", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/progress?show=behind");
            assertThat(page.locator("main").textContent()).contains("遅れている施策", "福井県鯖江市");
            page.getByText("値のない指標").first().click();
            assertThat(page.locator("main").textContent()).contains("福井県福井市", "5／5の指標に値がない");
            BrowserScene.show(page, "progress-lagging");
        }
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            assertThat(page.navigate(scene.root() + "office/progress").status()).isEqualTo(403);
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("nation", true); var page = context.newPage()) {
            scene.areFine(page, List.of("plans/" + OWN, "plans/" + OWN + "?lang=en", "progress",
                    "progress?lang=en", "progress/180009", "progress/measure/02-35", "progress/measure/01-05",
                    "office/progress", "office/progress?show=unvalued&lang=en"));
        }
    }
}

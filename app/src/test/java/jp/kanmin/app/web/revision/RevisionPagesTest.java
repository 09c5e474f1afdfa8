package jp.kanmin.app.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A town revises its plan and follows the newer national list: without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        var office = scene.person("office", SABAE, Role.OFFICE);
        scene.part(PlanService.class).revise(office,
                Samples.changed(
                        """
                {"edition": "guide-2017", "measures/0/links": [
                  {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "件数の多い手続から。"},
                  {"edition": "guide-2017", "code": "住民税の特別徴収税額通知の電子化等", "relation": "equal", "reason": ""}]}""")
                        .plan().document());
    }

    @Test
    void a_plan_is_published_brought_to_the_newer_list_and_revised_and_everybody_sees_what_changed() {
        var plans = scene.part(PlanService.class);
        var office = scene.part(PersonStore.class).find("office").orElseThrow();
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            publish(page, "");
            report(office);

            page.navigate(scene.root() + "office/edition");
            assertThat(page.locator("form.keep").textContent()).contains("地方－民の行政手続の棚卸し",
                    "別の施策に引き継がれました", "同じ題名で続いています");
            BrowserScene.show(page, "edition");
            var successor = page.locator("input[name=l0]").first();
            assertThat(successor.isChecked()).as("nothing without consent").isFalse();
            assertThat(page.locator("input[name=l1]").first().isChecked()).isTrue();
            Chromium.tabTo(page, "input[name=l0][value='01-06']");
            page.keyboard().press("Space");
            Chromium.tabTo(page, "input[name=names]");
            page.keyboard().press("Space");
            Chromium.tabTo(page, ".keep .buttons button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=done**");
            var plan = plans.draft(office, SABAE).orElseThrow().plan();
            assertThat(plan.edition()).isEqualTo("list-2019");
            assertThat(plan.measures().getFirst().links()).extracting(link -> link.code())
                    .containsExactly("01-06", "01-19");

            var target = new DocumentPart("measures/m1/kpis/k1/target/value");
            var title = new DocumentPart("measures/m1/title");
            var draft = plans.draft(office, SABAE).orElseThrow();
            plans.save(office, SABAE, target, draft.mark(target), Optional.of(Json.of(30)));
            plans.save(office, SABAE, title, draft.mark(title), Optional.of(Json.of("行政手続の電子化")));
            page.navigate(scene.root() + "office/changes");
            assertThat(page.locator("main").textContent()).contains("引き下げた目標: 1件", "前の名前:", "行政手続のオンライン化",
                    "結果が悪かった後に引き下げた目標: 1件");
            BrowserScene.show(page, "changes");

            publish(page, "国の新しい一覧に合わせ、目標を見直したため。");
            page.navigate(scene.root() + "plans/" + SABAE + "/versions");
            page.getByText("変わったところ").first().click();
            assertThat(page.url()).endsWith("/v2/changes");
            assertThat(page.locator("main").textContent()).contains("第1版から第2版へ", "目標を見直したため",
                    "行政手続の電子化");
            assertThat(page.navigate(scene.root() + "plans/" + SABAE + "/v1/changes").status())
                    .isEqualTo(404);
        }
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            page.navigate(scene.root() + "office/alignment");
            assertThat(page.locator("main").textContent()).contains("即して", "勘案して", "独自の施策です", "01-06");
            BrowserScene.show(page, "alignment");
            scene.areFine(page, List.of("office/alignment", "office/alignment?lang=en", "office/edition",
                    "office/changes", "plans/" + SABAE + "/v2/changes",
                    "plans/" + SABAE + "/v2/changes?lang=en", "office/edition?lang=en"));
        }
    }

    /// A quarter without any progress, accepted.
    private void report(Person office) {
        var monitoring = scene.part(MonitoringService.class);
        var quarter = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before();
        var none = Json.Obj.EMPTY.with("indicator", Json.of("m1/k1")).with("value", Json.of(12));
        var unknown = Json.Obj.EMPTY.with("indicator", Json.of("m1/k2")).with("unknown",
                Json.Obj.EMPTY.with("until", Json.of("2099-03")).with("reason", Json.of("集計中")));
        monitoring.enter(office, SABAE, quarter, List.of(new Given("m1/k1", 0, Optional.of(none)),
                new Given("m1/k2", 0, Optional.of(unknown))), "form");
        monitoring.send(office, SABAE, quarter, "m1");
        monitoring.accept(office, SABAE, quarter, "m1");
    }

    private void publish(Page page, String reason) {
        page.navigate(scene.root() + "office/publish");
        page.locator("#decided").fill("令和8年3月25日");
        page.locator("#reason").fill(reason);
        page.locator("button[value=look]").click();
        page.locator("button[value=publish]").click();
        page.waitForURL("**/office/publish/done/**");
    }
}

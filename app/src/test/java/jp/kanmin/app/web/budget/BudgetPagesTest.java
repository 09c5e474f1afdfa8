package jp.kanmin.app.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A budget is typed, changed and taken back, and the programme behind it lists its measures: without code, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetPagesTest {

    private static final String SABAE = "182079";

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.changed("{\"body\": \"%s\"}".formatted(SABAE)),
                PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
    }

    @Test
    void a_budget_is_typed_by_keyboard_and_stands_beside_what_the_measure_sets_free() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/budget/m1");
            page.locator("#amount-0").fill("たくさん");
            page.locator("#year-0").fill("令和8年度");
            page.locator("#new ~ form input[value=decided]").check();
            page.locator("#programme-0").fill("地域IoT実装推進事業");
            page.locator("#programme-0").press("Enter");
            assertThat(page.locator(".error-summary").textContent()).contains("金額を読み取れません");
            assertThat(page.locator("#amount-0").inputValue()).isEqualTo("たくさん");
            page.locator("#amount-0").fill("1,200千円");
            page.locator("#amount-0").press("Enter");
            assertThat(page.locator("main").textContent()).contains("予算を保存しました。", "1,200,000円", "決定",
                    "令和8年度");
            BrowserScene.show(page, "budget-measure");
            page.navigate(scene.root() + "office/funding");
            assertThat(page.locator("main").textContent()).contains("地域IoT実装推進事業", "鯖江市", "1,200,000円");
            BrowserScene.show(page, "budget-funding");
            page.navigate(scene.root() + "office/budget");
            assertThat(page.locator("main").textContent()).contains("計画の全体", "柱1", "1,200,000円");
            BrowserScene.show(page, "budget-all");
            page.navigate(scene.root() + "office/budget/m2");
            page.locator("#year-0").fill("2026");
            page.locator("#new ~ form input[value=requested]").check();
            page.locator("#year-0").press("Enter");
            assertThat(page.locator("main").textContent()).contains("未定");
            page.locator("summary").first().click();
            page.getByText("この予算を取り下げる").click();
            assertThat(page.locator("main").textContent()).contains("取り下げました", "予算はまだ書かれていません");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/budget", "office/budget/m1", "office/budget/m3?lang=en",
                    "office/funding"));
        }
    }
}

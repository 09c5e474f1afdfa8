package jp.kanmin.app.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A survey is written down and becomes a value. Without code, by keyboard, narrow, and past axe.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyPagesTest {

    private final Quarter quarter = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before();

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.person("office", "182079", Role.OFFICE);
        scene.part(PublicationService.class).take(Samples.changed("""
                {"measures/0/kpis/0/name": "窓口の満足度", "measures/0/kpis/0/type": "survey",
                 "measures/0/kpis/0/unit": "％"}"""), PublicationContext.in(Language.JA));
    }

    @Test
    void a_survey_of_few_is_kept_with_a_warning_and_shown_as_the_source_of_its_value() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office");
            page.locator("a[href*='/office/surveys']").click();
            page.locator("#question").fill("窓口に満足していますか");
            page.locator("#method").fill("窓口、来庁者");
            page.locator("#held").fill(quarter.last().toString());
            page.locator("#answers").fill("１９");
            page.locator("#result").fill("六割");
            page.locator("#indicator").selectOption("m1/k1");
            page.locator("main form button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("数として読み取れません");
            assertThat(page.locator("#question").inputValue()).isEqualTo("窓口に満足していますか");
            page.locator("#result").fill("62%");
            Chromium.tabTo(page, "main form button");
            page.keyboard().press("Enter");
            page.waitForURL("**told=linked-few**");
            assertThat(page.locator("main").textContent()).contains("30人に満たない", "62％", "窓口の満足度", "回答が30人未満");
            BrowserScene.show(page, "surveys");
            page.navigate(scene.root() + "office/reports/" + quarter.code() + "/m1");
            assertThat(page.locator("#m1-k1-note, input[name$=note]").first().inputValue())
                    .contains("窓口に満足していますか", "n=19");
        }
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/surveys", "office/surveys?lang=en"));
        }
    }
}

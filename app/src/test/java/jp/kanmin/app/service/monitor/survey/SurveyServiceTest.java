package jp.kanmin.app.service.monitor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.survey.SurveyService.Survey;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SurveyServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate held = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before().last();
    private final TestParts parts;
    private final SurveyService surveys;
    private final MonitoringService monitoring;
    private final Person office;

    SurveyServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, SurveyParts.class);
        surveys = parts.part(SurveyService.class);
        monitoring = parts.part(MonitoringService.class);
        office = parts.person("office", Role.OFFICE);
        parts.part(PublicationService.class).take(Samples.changed("""
                {"measures/0/kpis/0/name": "窓口の満足度", "measures/0/kpis/0/type": "survey",
                 "measures/0/kpis/0/unit": "％"}"""), PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private Survey survey(String result, int answers, String indicator) {
        return new Survey(held, "窓口に満足していますか", "郵送、市民2,000人", answers, new BigDecimal(result), "％",
                indicator);
    }

    private MeasureReport.Line line() {
        return monitoring.report(office, SABAE, Quarter.of(held)).measure("m1").orElseThrow().lines()
                .getFirst();
    }

    @Test
    void satisfaction_of_62_percent_with_800_answers_becomes_the_value_with_its_source() {
        assertThat(surveys.targets(office, SABAE)).extracting(SurveyService.Target::id)
                .containsExactly("m1/k1");
        surveys.keep(office, SABAE, survey("62", 800, "m1/k1"), false);

        assertThat(line().value().map(value -> value.written())).contains("62（n=800）");
        assertThat(JsonText.line(line().entry().orElseThrow())).contains("窓口に満足していますか", held.toString(),
                "郵送、市民2,000人", "n=800");
        assertThat(line().versions().getFirst().source()).isEqualTo("survey");
        assertThat(surveys.all(office, SABAE)).singleElement()
                .satisfies(one -> assertThat(one.isOfFew()).isFalse());
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(event -> event.action())
                .contains("survey.keep", "report.enter");
    }

    @Test
    void a_value_that_is_there_is_replaced_only_when_somebody_says_so_and_stays_in_the_history() {
        surveys.keep(office, SABAE, survey("62", 800, "m1/k1"), false);
        assertThatThrownBy(() -> surveys.keep(office, SABAE, survey("70.5", 820, "m1/k1"), false))
                .isInstanceOf(UserError.class).hasMessageContaining("62（n=800）");
        assertThat(surveys.all(office, SABAE)).as("nothing half kept").hasSize(1);
        surveys.keep(office, SABAE, survey("70.5", 820, "m1/k1"), true);

        assertThat(line().versions()).extracting(MeasureReport.Version::written)
                .containsExactly("70.5（n=820）", "62（n=800）");
    }

    @Test
    void few_answers_are_warned_of() {
        surveys.keep(office, SABAE, survey("62", 19, "m1/k1"), false);

        assertThat(surveys.all(office, SABAE)).singleElement()
                .satisfies(one -> assertThat(one.isOfFew()).isTrue());
        assertThat(monitoring.report(office, SABAE, Quarter.of(held)).of("m1/k1"))
                .extracting(Finding::rule).contains("KD-RPT-ANSWERS");
    }

    @Test
    void what_cannot_be_is_not_kept_and_others_may_not() {
        assertThatThrownBy(() -> surveys.keep(office, SABAE, survey("101", 800, ""), false))
                .hasMessageContaining("0から100");
        assertThatThrownBy(() -> surveys.keep(office, SABAE, survey("62", 0, ""), false))
                .hasMessageContaining("回答者数");
        assertThatThrownBy(() -> surveys.keep(office, SABAE, survey("62", 800, "m2/k1"), false))
                .hasMessageContaining("結び付けられません");
        assertThatThrownBy(() -> surveys.keep(office, SABAE, new Survey(held.plusYears(1), "x", "x", 1,
                BigDecimal.ONE, "", ""), false)).isInstanceOf(UserError.class);
        var reader = parts.person("reader", Role.READER);
        assertThatThrownBy(() -> surveys.keep(reader, SABAE, survey("62", 800, ""), false))
                .isInstanceOf(NotAllowed.class);
        assertThat(surveys.all(office, SABAE)).isEmpty();
    }
}

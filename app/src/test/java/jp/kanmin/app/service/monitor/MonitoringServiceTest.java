package jp.kanmin.app.service.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.EvaluationService.Action;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MeasureReport.State;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class MonitoringServiceTest {

    private static final String SABAE = "182079";
    private static final Json.Obj UNKNOWN = Json.Obj.EMPTY.with("indicator", Json.of("m1/k2")).with("unknown",
            Json.Obj.EMPTY.with("until", Json.of("2099-03")).with("reason", Json.of("集計中")));

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final Quarter last = Quarter.of(today).before();
    private final TestParts parts;
    private final MonitoringService monitoring;
    private final EvaluationService evaluations;
    private final Person office;
    private final Person counter;

    MonitoringServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class);
        monitoring = parts.part(MonitoringService.class);
        evaluations = parts.part(EvaluationService.class);
        office = parts.person("office", Role.OFFICE);
        counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private void publish() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
    }

    private static Given given(String indicator, int seen, int value) {
        return new Given(indicator, seen, Optional.of(Json.Obj.EMPTY.with("indicator", Json.of(indicator))
                .with("value", Json.of(value))));
    }

    private MeasureReport measure(String id) {
        return monitoring.report(office, SABAE, last).measure(id).orElseThrow();
    }

    @Test
    void of_two_first_values_at_the_same_time_one_is_kept_and_the_other_is_told() throws Exception {
        publish();
        var kept = new AtomicInteger();
        var crossed = new AtomicInteger();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                var start = new CyclicBarrier(2);
                int seen = measure("m1").lines().getFirst().number();
                var first = given("m1/k1", seen, 100 + round);
                var second = given("m1/k1", seen, 200 + round);
                var done = both.invokeAll(
                        Stream.of(first, second).<Callable<MonitoringService.Entered>>map(one -> () -> {
                            start.await();
                            return monitoring.enter(office, SABAE, last, List.of(one), "form");
                        }).toList());
                for (var one : done) {
                    kept.addAndGet(one.get().kept());
                    crossed.addAndGet(one.get().crossed().size());
                }
            }
        }
        assertThat(kept).hasValue(5);
        assertThat(crossed).hasValue(5);
    }

    @Test
    void without_a_published_plan_there_is_nothing_to_report() {
        assertThat(monitoring.quarters(office, SABAE)).isEmpty();
        assertThatThrownBy(() -> monitoring.report(office, SABAE, last)).isInstanceOf(UserError.class);
    }

    @Test
    void a_department_reports_is_asked_once_more_and_is_accepted_and_only_then_others_see_it() {
        publish();
        monitoring.ask(office, SABAE, last, today.plusDays(10), "件数は累計で。");
        assertThat(monitoring.report(office, SABAE, last).due()).isEqualTo(today.plusDays(10));
        assertThat(measure("m1").state()).isEqualTo(State.NONE);

        monitoring.enter(counter, SABAE, last, List.of(given("m1/k1", 0, 14)), "form");
        assertThat(measure("m1").state()).isEqualTo(State.IN_WORK);
        assertThatThrownBy(() -> monitoring.send(counter, SABAE, last, "m1")).isInstanceOf(UserError.class)
                .hasMessageContaining("値のない指標");
        monitoring.enter(counter, SABAE, last, List.of(new Given("m1/k2", 0, Optional.of(UNKNOWN))), "form");
        monitoring.send(counter, SABAE, last, "m1");
        assertThat(measure("m1").state()).isEqualTo(State.SENT);
        assertThat(monitoring.accepted(SABAE)).isEmpty();

        monitoring.giveBack(office, SABAE, last, "m1", "累計ですか。");
        assertThat(measure("m1").state()).isEqualTo(State.RETURNED);
        monitoring.enter(counter, SABAE, last, List.of(given("m1/k1", 1, 20)), "form");
        monitoring.send(counter, SABAE, last, "m1");
        assertThatThrownBy(() -> monitoring.accept(counter, SABAE, last, "m1"))
                .isInstanceOf(NotAllowed.class);
        monitoring.accept(office, SABAE, last, "m1");

        assertThat(measure("m1").state()).isEqualTo(State.ACCEPTED);
        var line = measure("m1").lines().getFirst();
        assertThat(line.versions()).extracting(MeasureReport.Version::written).containsExactly("20", "14");
        assertThat(line.progress()).isPresent();
        assertThat(monitoring.accepted(SABAE)).containsOnlyKeys(last);
        assertThat(accepted().find("m1/k1").flatMap(Report.Entry::value).map(Value::written))
                .contains("20");
        assertThat(measure("m1").steps()).extracting(MeasureReport.Step::kind).containsExactly("sent",
                "returned",
                "sent", "accepted");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 20)).extracting(event -> event.action())
                .contains("report.ask", "report.enter", "report.sent", "report.accepted");
    }

    @Test
    void what_changes_after_it_was_accepted_is_in_work_again_and_what_was_accepted_stays_until_then() {
        publish();
        accept(14);
        monitoring.enter(counter, SABAE, last, List.of(given("m1/k1", 1, 15)), "form");

        assertThat(measure("m1").state()).isEqualTo(State.IN_WORK);
        assertThat(value(accepted())).isEqualTo("14");
        monitoring.send(counter, SABAE, last, "m1");
        monitoring.accept(office, SABAE, last, "m1");
        assertThat(value(accepted())).isEqualTo("15");
    }

    private void accept(int value) {
        monitoring.enter(counter, SABAE, last,
                List.of(given("m1/k1", 0, value), new Given("m1/k2", 0, Optional.of(UNKNOWN))), "form");
        monitoring.send(counter, SABAE, last, "m1");
        monitoring.accept(office, SABAE, last, "m1");
    }

    private Report accepted() {
        return Optional.ofNullable(monitoring.accepted(SABAE).get(last)).orElseThrow();
    }

    private static String value(Report report) {
        return report.find("m1/k1").flatMap(Report.Entry::value).map(Value::written).orElse("");
    }

    @Test
    void two_people_at_once_do_not_overwrite_each_other_and_nothing_is_entered_twice() {
        publish();
        monitoring.enter(counter, SABAE, last, List.of(given("m1/k1", 0, 14)), "form");
        var second = monitoring.enter(office, SABAE, last, List.of(given("m1/k1", 0, 99)), "form");

        assertThat(second.crossed()).containsExactly("m1/k1");
        assertThat(second.kept()).isZero();
        var same = monitoring.enter(counter, SABAE, last, List.of(given("m1/k1", 0, 14)), "form");
        assertThat(same.crossed()).as("already as sent").isEmpty();
        assertThat(measure("m1").lines().getFirst().versions()).hasSize(1);
        monitoring.enter(office, SABAE, last, List.of(new Given("m1/k1", 1, Optional.empty())), "form");
        assertThat(measure("m1").lines().getFirst().entry()).as("taken back").isEmpty();
        assertThat(measure("m1").lines().getFirst().versions()).hasSize(2);
    }

    @Test
    void a_department_reports_of_its_own_measures_only_and_strangers_see_nothing() {
        publish();
        assertThatThrownBy(
                () -> monitoring.enter(counter, SABAE, last, List.of(given("m2/k1", 0, 1)), "form"))
                .isInstanceOf(NotAllowed.class);
        var stranger = parts.person("stranger", "131016", "", Role.OFFICE);
        assertThatThrownBy(() -> monitoring.report(stranger, SABAE, last)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> monitoring.enter(office, SABAE, last, List.of(given("m9/k1", 0, 1)), "form"))
                .isInstanceOf(UserError.class);
    }

    @Test
    void a_value_that_cannot_be_is_kept_and_found_and_not_sent() {
        publish();
        var bad = Json.Obj.EMPTY.with("indicator", Json.of("m1/k2")).with("numerator", Json.of(9)).with(
                "denominator",
                Json.of(4));
        monitoring.enter(counter, SABAE, last,
                List.of(given("m1/k1", 0, -3), new Given("m1/k2", 0, Optional.of(bad))), "form");

        var report = monitoring.report(office, SABAE, last);
        assertThat(report.of("m1/k1")).extracting(finding -> finding.rule()).contains("KD-RPT-NEGATIVE");
        assertThat(report.of("m1/k2")).extracting(finding -> finding.rule()).contains("KD-RPT-PARTS");
        assertThatThrownBy(() -> monitoring.send(counter, SABAE, last, "m1")).isInstanceOf(UserError.class);
        assertThat(JsonText.line(report.document())).contains("-3", "numerator");
    }

    @Test
    void behind_needs_a_cause_and_actions_keep_their_history() {
        publish();
        accept(14);
        assertThatThrownBy(() -> evaluations.evaluate(counter, SABAE, last, "m1",
                new Judged(Judgement.BEHIND, "", " ", ""))).isInstanceOf(UserError.class)
                .hasMessageContaining("原因");
        evaluations.evaluate(counter, SABAE, last, "m1",
                new Judged(Judgement.BEHIND, "", "人手が足りない。", "委託する。"));
        evaluations.act(counter, SABAE, last, "m1", 0,
                new Action("受付を委託する", Optional.of(today.plusDays(60)), "市民窓口課", "open"));
        evaluations.act(office, SABAE, last, "m1", 1,
                new Action("受付を委託する", Optional.of(today.plusDays(60)), "市民窓口課", "done"));

        var measure = measure("m1");
        assertThat(measure.evaluation().orElseThrow().evaluation().cause()).isEqualTo("人手が足りない。");
        assertThat(measure.corrections()).singleElement()
                .satisfies(one -> assertThat(one.action().state()).isEqualTo("done"));
        assertThat(accepted().evaluations()).as("told after it was accepted")
                .hasSize(1);
    }

    @Test
    void what_has_not_come_thirty_days_after_the_quarter_is_overdue() {
        publish();
        var report = monitoring.report(office, SABAE, last);

        assertThat(report.due()).isEqualTo(last.last().plusDays(30));
        assertThat(report.overdue(report.due())).isEmpty();
        assertThat(report.overdue(report.due().plusDays(1))).hasSize(3);
        assertThat(monitoring.quarters(office, SABAE)).extracting(QuarterReport::quarter)
                .startsWith(last.next(), last);
    }

    @Test
    void the_demo_shows_four_quarters() {
        publish();
        parts.person("planning", SABAE, "企画財政課", Role.APPROVER);
        parts.part(DemoQuarters.class).fill("office", "planning");

        assertThat(monitoring.accepted(SABAE)).hasSize(4);
        var report = monitoring.report(office, SABAE, last);
        assertThat(report.measures()).extracting(MeasureReport::state).containsExactly(State.ACCEPTED,
                State.SENT,
                State.NONE);
        assertThat(report.measures().getFirst().corrections()).hasSize(1);
        assertThat(report.measures().getFirst().lines().getFirst().before().map(Value::written))
                .contains("14");
    }
}

package jp.kanmin.app.service.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.Cycle.State;
import jp.kanmin.app.service.monitor.Decided.Decision;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class DecisionServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final Quarter last = Quarter.of(today).before();
    private final TestParts parts;
    private final MonitoringService monitoring;
    private final EvaluationService evaluations;
    private final DecisionService decisions;
    private final RevisionService revisions;
    private final Person office;
    private final Person approver;

    DecisionServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class);
        monitoring = parts.part(MonitoringService.class);
        evaluations = parts.part(EvaluationService.class);
        decisions = parts.part(DecisionService.class);
        revisions = parts.part(RevisionService.class);
        office = parts.person("office", Role.OFFICE);
        approver = parts.person("approver", Role.APPROVER);
    }

    @BeforeEach
    void publish() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private List<State> states() {
        var report = monitoring.report(office, SABAE, last);
        return decisions.cycle(report, report.measure("m1").orElseThrow()).steps().stream()
                .map(Cycle.Step::state).toList();
    }

    private void evaluate(String cause) {
        evaluations.evaluate(office, SABAE, last, "m1", new Judged(Judgement.BEHIND, "", cause, ""));
    }

    private void decide(Person who, int evaluation, Decision decision, String why) {
        decisions.decide(who, SABAE, last, "m1", evaluation, decision, why);
    }

    @Test
    void a_quarter_is_reported_evaluated_and_decided_and_the_version_that_opens_knows_its_evaluation() {
        assertThat(states()).containsExactly(State.DONE, State.NOW, State.TO_COME, State.TO_COME);
        monitoring.enter(office, SABAE, last, List.of(given("m1/k1"), given("m1/k2")), "form");
        monitoring.send(office, SABAE, last, "m1");
        assertThat(states()).containsExactly(State.DONE, State.DONE, State.NOW, State.TO_COME);
        assertThatThrownBy(() -> decide(office, 0, Decision.REVISE, "x")).isInstanceOf(UserError.class)
                .hasMessageContaining("先に評価");
        evaluate("人手が足りない。");
        assertThat(states()).containsExactly(State.DONE, State.DONE, State.DONE, State.NOW);

        assertThatThrownBy(() -> decide(approver, 1, Decision.REVISE, "x")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(office, 1, Decision.REVISE, " ")).isInstanceOf(UserError.class);
        assertThat(parts.part(PlanService.class).draft(office, SABAE)).isEmpty();
        decide(office, 1, Decision.REVISE, "目標の時期を見直す。");
        decide(office, 1, Decision.REVISE, "目標の時期を見直す。");

        assertThat(states()).containsOnly(State.DONE);
        assertThat(parts.part(PlanService.class).mustFind(office, SABAE).plan().findMeasure("m1"))
                .isPresent();
        assertThat(revisions.ofDraft(office, SABAE)).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.EVALUATION);
            assertThat(reason.reference()).isEqualTo(last.code() + "/m1");
            assertThat(reason.words()).isEqualTo("目標の時期を見直す。");
        });
        assertThat(decisions.all(office, SABAE, last, "m1")).hasSize(1);
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(event -> event.action())
                .contains("report.decide", "plan.revise", "revision.reason");
    }

    @Test
    void another_way_becomes_a_corrective_action_and_takes_an_earlier_revision_back() {
        evaluate("a");
        decide(office, 1, Decision.REVISE, "改定する。");
        decide(approver, 1, Decision.IMPROVE, "受付を委託する。");

        assertThat(revisions.ofDraft(office, SABAE)).isEmpty();
        assertThat(monitoring.report(office, SABAE, last).measure("m1").orElseThrow().corrections())
                .singleElement().satisfies(
                        one -> assertThat(one.action().what()).isEqualTo("受付を委託する。"));
        assertThat(decisions.all(office, SABAE, last, "m1")).extracting(Decided::decision)
                .containsExactly(Decision.REVISE, Decision.IMPROVE);
    }

    @Test
    void a_new_evaluation_is_decided_anew_and_what_was_seen_before_decides_nothing() {
        evaluate("a");
        decide(office, 1, Decision.CONTINUE, "");
        assertThat(states().getLast()).isEqualTo(State.DONE);

        evaluate("b");

        assertThat(states().getLast()).isEqualTo(State.TO_COME);
        assertThatThrownBy(() -> decide(office, 1, Decision.CONTINUE, "")).isInstanceOf(UserError.class)
                .hasMessageContaining("見ている間に");
    }

    private static Given given(String indicator) {
        return new Given(indicator, 0, Optional.of(Json.Obj.EMPTY.with("indicator", Json.of(indicator))
                .with("unknown", Json.Obj.EMPTY.with("until", Json.of("2099-03")).with("reason",
                        Json.of("集計中")))));
    }
}

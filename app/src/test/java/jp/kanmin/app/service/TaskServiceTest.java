package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.TaskList.State;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class TaskServiceTest {

    private static final String SABAE = "182079";
    private static final String PURPOSE = "purpose";
    private static final DocumentPart TEXT = new DocumentPart("chapters/purpose/text");

    private final TestParts parts;
    private final PlanService plans;
    private final TaskService tasks;
    private final Person office;

    TaskServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        plans = parts.part(PlanService.class);
        tasks = parts.part(TaskService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @BeforeEach
    void begin() {
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_new_plan_is_eight_sections_three_measures_and_its_publication_none_begun() {
        var list = tasks.list(office, SABAE);

        assertThat(list.tasks()).hasSize(8 + 3 + 1).allMatch(task -> task.state() == State.OPEN);
        assertThat(list.find("publish").orElseThrow().blocks()).hasSize(1);
        assertThat(list.mine().tasks()).hasSize(12);
    }

    @Test
    void before_a_plan_is_begun_there_is_nothing_to_do() {
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);

        assertThat(tasks.list(elsewhere, "131016").isBegun()).isFalse();
        assertThatThrownBy(() -> tasks.ask(elsewhere, "131016", PURPOSE)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> tasks.list(elsewhere, SABAE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_written_in_is_in_progress_and_so_is_what_changes_after_it_was_done() {
        write("一つ目");
        assertThat(state(PURPOSE)).isEqualTo(State.WRITING);
        assertThat(state("position")).isEqualTo(State.OPEN);

        tasks.ask(office, SABAE, PURPOSE);
        assertThat(state(PURPOSE)).isEqualTo(State.WAITING);
        tasks.done(office, SABAE, PURPOSE);
        assertThat(state(PURPOSE)).isEqualTo(State.DONE);

        write("二つ目");
        assertThat(state(PURPOSE)).isEqualTo(State.WRITING);
        assertThat(tasks.list(office, SABAE).find(PURPOSE).orElseThrow().isChangedSince()).isTrue();
        tasks.done(office, SABAE, PURPOSE);
        assertThat(state(PURPOSE)).isEqualTo(State.DONE);
    }

    @Test
    void a_second_press_changes_nothing_and_everything_is_recorded() {
        tasks.entrust(office, SABAE, PURPOSE, "福祉課", Optional.of(LocalDate.of(2027, 3, 31)));
        tasks.entrust(office, SABAE, PURPOSE, " 福祉課 ", Optional.of(LocalDate.of(2027, 3, 31)));
        tasks.ask(office, SABAE, PURPOSE);
        tasks.ask(office, SABAE, PURPOSE);
        tasks.back(office, SABAE, PURPOSE, "主語を書いてください");

        assertThat(tasks.history(office, SABAE, PURPOSE)).extracting(TaskService.Moved::kind)
                .containsExactly("back", "ask", "entrust");
        assertThat(tasks.history(office, SABAE, PURPOSE).getFirst().words()).isEqualTo("主語を書いてください");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 3)).extracting(event -> event.action())
                .containsExactly("task.back", "task.ask", "task.entrust");
    }

    @Test
    void a_measure_entrusted_to_welfare_is_written_by_its_people_and_the_office_alone() {
        var welfare = parts.person("welfare", SABAE, "福祉課", Role.DEPARTMENT);
        var roads = parts.person("roads", SABAE, "土木課", Role.DEPARTMENT);
        var title = new DocumentPart("measures/m1/title");
        var measure = plans.draft(office, SABAE).orElseThrow().plan().measures().getFirst().id();
        assertThat(measure).isEqualTo("m1");

        tasks.entrust(office, SABAE, "measures/m1", "福祉課", Optional.empty());

        assertThat(tasks.list(welfare, SABAE).mine().tasks()).extracting(TaskList.Task::code)
                .containsExactly("measures/m1");
        assertThat(save(welfare, title, "福祉の題名")).isInstanceOf(Saved.Kept.class);
        assertThatThrownBy(() -> save(roads, title, "土木の題名")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.ask(roads, SABAE, "measures/m1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.entrust(welfare, SABAE, PURPOSE, "福祉課", Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThat(save(office, title, "事務局の題名")).isInstanceOf(Saved.Kept.class);
    }

    @Test
    void where_there_is_a_planning_section_it_alone_calls_work_done() {
        assertThat(tasks.mayApprove(office, SABAE)).isTrue();
        var approver = parts.person("approver", Role.APPROVER);

        assertThatThrownBy(() -> tasks.done(office, SABAE, PURPOSE)).isInstanceOf(NotAllowed.class);
        tasks.done(approver, SABAE, PURPOSE);

        assertThat(state(PURPOSE)).isEqualTo(State.DONE);
        assertThat(tasks.approvers(office, SABAE)).containsExactly("approver");
    }

    @Test
    void a_measure_called_done_without_a_fact_stands_on_the_list_of_gaps() {
        var evidence = new DocumentPart("measures/m1/evidence");
        save(office, evidence, "");
        plans.save(office, SABAE, evidence, plans.draft(office, SABAE).orElseThrow().mark(evidence),
                Optional.empty());

        tasks.done(office, SABAE, "measures/m1");

        assertThat(tasks.list(office, SABAE).doneWithoutEvidence()).extracting(TaskList.Task::code)
                .containsExactly("measures/m1");
    }

    @Test
    void sending_back_takes_a_reason_of_bearable_length() {
        assertThatThrownBy(() -> tasks.back(office, SABAE, PURPOSE, " ")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> tasks.back(office, SABAE, PURPOSE, "長".repeat(1 << 20)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> tasks.done(office, SABAE, "publish")).isInstanceOf(UserError.class);
        assertThat(tasks.history(office, SABAE, PURPOSE)).isEmpty();
    }

    private void write(String text) {
        save(office, TEXT, text);
    }

    private Saved save(Person who, DocumentPart part, String text) {
        return plans.save(who, SABAE, part, plans.draft(office, SABAE).orElseThrow().mark(part),
                Optional.of(Json.of(text)));
    }

    private State state(String code) {
        return tasks.list(office, SABAE).find(code).orElseThrow().state();
    }
}

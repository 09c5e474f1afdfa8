package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.kanmin.app.account.AuditTrail;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PlanServiceTest {

    private static final String SABAE = "182079";
    private static final DocumentPart NAME = new DocumentPart("name");

    private final TestParts parts;
    private final PlanService plans;

    PlanServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        plans = parts.part(PlanService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_step_is_saved_once_however_often_it_is_sent() {
        var office = parts.person("office", Role.OFFICE);
        var draft = plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var mark = draft.mark(NAME);

        plans.save(office, SABAE, NAME, mark, Optional.of(Json.of("鯖江の計画")));
        var again = plans.save(office, SABAE, NAME, mark, Optional.of(Json.of("鯖江の計画")));

        assertThat(again).isInstanceOfSatisfying(Saved.Kept.class,
                kept -> assertThat(kept.draft().revision()).isEqualTo(2));
        assertThat(plans.draft(office, SABAE)).hasValueSatisfying(
                now -> assertThat(now.plan().name()).isEqualTo("鯖江の計画"));
        assertThat(plans.steps(office, SABAE, 10)).hasSize(2);
    }

    @Test
    void beginning_twice_gives_the_draft_that_is_there() {
        var office = parts.person("office", Role.OFFICE);
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);

        assertThat(plans.begin(office, SABAE, Plan.Pattern.SIMPLIFIED, Json.Obj.EMPTY).plan().pattern())
                .contains(Plan.Pattern.NEW);
    }

    @Test
    void two_people_in_one_part_see_each_others_words_and_nothing_is_lost() {
        var office = parts.person("office", Role.OFFICE);
        var other = parts.person("other", Role.OFFICE);
        var draft = plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var mark = draft.mark(NAME);
        var first = draft.plan().name();
        plans.save(office, SABAE, NAME, mark, Optional.of(Json.of("一つ目")));

        var crossed = plans.save(other, SABAE, NAME, mark, Optional.of(Json.of("二つ目")));

        assertThat(crossed).isInstanceOfSatisfying(Saved.Crossed.class, saved -> {
            assertThat(saved.theirs()).contains(Json.of("一つ目"));
            assertThat(saved.by()).isEqualTo("office");
        });
        assertThat(plans.draft(office, SABAE).orElseThrow().plan().name()).isEqualTo("一つ目")
                .isNotEqualTo(first);
    }

    @Test
    void changes_in_different_parts_do_not_cross() {
        var office = parts.person("office", Role.OFFICE);
        var draft = plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var purpose = new DocumentPart("chapters/purpose/text");
        plans.save(office, SABAE, NAME, draft.mark(NAME), Optional.of(Json.of("計画名")));

        assertThat(plans.save(office, SABAE, purpose, draft.mark(purpose), Optional.of(Json.of("目的"))))
                .isInstanceOf(Saved.Kept.class);
    }

    @Test
    void a_draft_is_seen_and_written_only_inside_its_body() {
        var office = parts.person("office", Role.OFFICE);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        var nation = parts.person("nation", "000000", "", Role.NATION);
        var reader = parts.person("reader", Role.READER);
        var department = parts.person("department", SABAE, "福祉課", Role.DEPARTMENT);
        var draft = plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var mark = draft.mark(NAME);
        var content = Optional.<Json>of(Json.of("x"));

        assertThatThrownBy(() -> plans.draft(elsewhere, SABAE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.draft(nation, SABAE)).isInstanceOf(NotAllowed.class);
        assertThat(plans.draft(reader, SABAE)).isPresent();
        assertThatThrownBy(() -> plans.save(reader, SABAE, NAME, mark, content))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.save(department, SABAE, NAME, mark, content))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void sixteen_writers_at_once_lose_nothing_and_the_record_holds() throws InterruptedException {
        var office = parts.person("office", Role.OFFICE);
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 16).forEach(i -> threads.execute(() -> IntStream.range(0, 5)
                    .forEach(
                            j -> plans.save(office, SABAE, new DocumentPart("note-%d-%d".formatted(i, j)), "",
                                    Optional.of(Json.of(j))))));
        }

        assertThat(plans.draft(office, SABAE).orElseThrow().revision()).isEqualTo(1 + 16 * 5);
        var audit = parts.part(AuditStore.class);
        var trail = new AuditTrail();
        audit.walk(trail::next);
        trail.end(audit.end().number(), audit.end().hash());
        assertThat(trail.found()).isEmpty();
        assertThat(trail.lines()).isEqualTo(1 + 16 * 5);
    }
}

package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class RemarkServiceTest {

    private static final String SABAE = "182079";
    private static final DocumentPart TEXT = new DocumentPart("chapters/purpose/text");

    private final TestParts parts;
    private final RemarkService remarks;
    private final Person office;

    RemarkServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        remarks = parts.part(RemarkService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_second_press_of_the_button_makes_one_remark() {
        var key = key();
        remarks.say(office, SABAE, key, TEXT, "目的です。", "だれの目的ですか");
        remarks.say(office, SABAE, key, TEXT, "目的です。", "だれの目的ですか");

        assertThat(remarks.of(office, SABAE).of("purpose")).hasSize(1).first().satisfies(thread -> {
            assertThat(thread.quote()).isEqualTo("目的です。");
            assertThat(thread.first().by()).isEqualTo("office");
        });
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(event -> event.action())
                .containsExactly("remark.add");
    }

    @Test
    void answers_stand_under_what_they_answer_and_a_thread_is_settled_and_opened_again() {
        parts.part(PlanService.class).begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var tasks = parts.part(TaskService.class);
        var id = key();
        remarks.say(office, SABAE, id, TEXT, "", "全体に短く");
        remarks.answer(parts.person("reader", Role.READER), SABAE, key(), id, "賛成です");

        var thread = remarks.of(office, SABAE).threads().getFirst();
        assertThat(thread.answers()).extracting(Remarks.Said::text).containsExactly("賛成です");
        assertThat(tasks.list(office, SABAE).find("purpose").orElseThrow().remarks()).isEqualTo(1);

        remarks.close(office, SABAE, id);
        assertThat(remarks.of(office, SABAE).threads().getFirst().closedBy()).isEqualTo("office");
        assertThat(tasks.list(office, SABAE).find("purpose").orElseThrow().remarks()).isZero();

        remarks.reopen(office, SABAE, id);
        assertThat(remarks.of(office, SABAE).threads().getFirst().isOpen()).isTrue();
    }

    @Test
    void only_the_people_of_a_body_see_its_remarks_and_say_something() {
        var id = key();
        remarks.say(office, SABAE, id, TEXT, "", "内輪の話");
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        var nation = parts.person("nation", "000000", "", Role.NATION);
        var reader = parts.person("reader", Role.READER);

        assertThatThrownBy(() -> remarks.of(elsewhere, SABAE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.of(nation, SABAE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.answer(elsewhere, "131016", key(), id, "x"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> remarks.close(reader, SABAE, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void empty_and_endless_remarks_are_refused_and_long_passages_quoted_by_their_beginning() {
        assertThatThrownBy(() -> remarks.say(office, SABAE, key(), TEXT, "", "　"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> remarks.say(office, SABAE, key(), TEXT, "", "長".repeat(1 << 20)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> remarks.say(office, SABAE, "none", TEXT, "", "x"))
                .isInstanceOf(UserError.class);

        remarks.say(office, SABAE, key(), TEXT, "長".repeat(1 << 20), "長い");
        assertThat(remarks.of(office, SABAE).threads()).singleElement()
                .satisfies(thread -> assertThat(thread.quote()).hasSize(RemarkService.LONGEST_QUOTE));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

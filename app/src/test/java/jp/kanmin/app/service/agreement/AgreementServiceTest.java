package jp.kanmin.app.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublicationService.Publishing;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.agreement.Agreement.Need.Kind;
import jp.kanmin.app.service.comment.CommentParts;
import jp.kanmin.app.service.comment.CommentService;
import jp.kanmin.app.service.comment.OpinionForm;
import jp.kanmin.app.service.consultation.Consultation.Settlement;
import jp.kanmin.app.service.consultation.ConsultationParts;
import jp.kanmin.app.service.consultation.ConsultationService;
import jp.kanmin.app.service.consultation.Stage;
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
class AgreementServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts parts;
    private final AgreementService agreements;
    private final ConsultationService rounds;
    private final CommentService comments;
    private final PublicationService publications;
    private final PlanService plans;
    private final Person office;

    AgreementServiceTest(Engine engine) {
        parts = TestParts.on(engine, ConsultationParts.class, CommentParts.class, AgreementParts.class);
        agreements = parts.part(AgreementService.class);
        rounds = parts.part(ConsultationService.class);
        comments = parts.part(CommentService.class);
        publications = parts.part(PublicationService.class);
        plans = parts.part(PlanService.class);
        office = parts.person("office", Role.OFFICE);
        parts.person("welfare", SABAE, "福祉課", Role.DEPARTMENT);
    }

    @BeforeEach
    void begin() {
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY.with("contact",
                Json.Obj.EMPTY.with("section", Json.of("総務課")).with("phone", Json.of("0778-00-0000"))));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_small_town_publishes_without_any_stage_and_is_asked_nothing() {
        assertThat(agreements.of(office, SABAE).isUsed()).isFalse();

        publications.publish(office, SABAE, new Publishing(0, today, ""));

        assertThat(publications.versions(SABAE)).hasSize(1);
        assertThat(agreements.of(office, SABAE).moves()).isEmpty();
    }

    @Test
    void a_stage_is_not_left_while_departments_are_being_asked() {
        int round = ask(Stage.OUTLINE);

        assertThatThrownBy(() -> advance(Stage.OUTLINE, Stage.FIRST)).isInstanceOf(UserError.class)
                .hasMessageContaining("第1回の照会を締め切ってください");
        rounds.close(office, SABAE, round);
        advance(Stage.OUTLINE, Stage.FIRST);

        assertThat(agreements.of(office, SABAE).now()).isEqualTo(Stage.FIRST);
        assertThat(rounds.find(office, SABAE, round).orElseThrow().silent()).containsExactly("福祉課");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 1)).singleElement()
                .satisfies(line -> assertThat(line.action() + " " + line.object())
                        .isEqualTo("stage.advance first"));
    }

    @Test
    void a_round_of_a_later_stage_does_not_hold_an_earlier_one() {
        ask(Stage.SECOND);

        advance(Stage.OUTLINE, Stage.FIRST);

        assertThat(agreements.of(office, SABAE).now()).isEqualTo(Stage.FIRST);
        advance(Stage.FIRST, Stage.SECOND);
        assertThatThrownBy(() -> advance(Stage.SECOND, Stage.PROPOSAL)).isInstanceOf(UserError.class);
    }

    @Test
    void what_a_department_wants_changed_is_settled_first() {
        int round = ask(Stage.OUTLINE);
        rounds.answer(office, SABAE, round, "福祉課", "opinion", "第3章", "相談窓口を足してほしい。");
        rounds.answer(office, SABAE, round, "福祉課", "none", "", "");
        rounds.close(office, SABAE, round);

        assertThatThrownBy(() -> advance(Stage.OUTLINE, Stage.FIRST)).isInstanceOf(UserError.class)
                .hasMessageContaining("意見1件");
        assertThatThrownBy(() -> rounds.settle(office, SABAE, round, 1, new Settlement(false, " ")))
                .isInstanceOf(UserError.class).hasMessageContaining("理由");
        assertThatThrownBy(() -> rounds.settle(office, SABAE, round, 2, new Settlement(true, "")))
                .as("who agrees wants nothing").isInstanceOf(UserError.class);
        rounds.settle(office, SABAE, round, 1, new Settlement(false, "次の計画で考える。"));
        rounds.settle(office, SABAE, round, 1, new Settlement(true, "第3章に加えた。"));
        advance(Stage.OUTLINE, Stage.FIRST);

        assertThat(rounds.find(office, SABAE, round).orElseThrow().answers().getFirst().settled())
                .contains(new Settlement(true, "第3章に加えた。"));
    }

    @Test
    void the_planning_section_alone_decides_where_there_is_one() {
        assertThat(agreements.mayAdvance(office, SABAE, Stage.DECISION)).isTrue();
        var approver = parts.person("approver", Role.APPROVER);
        advance(Stage.OUTLINE, Stage.PROPOSAL);

        assertThatThrownBy(() -> advance(Stage.PROPOSAL, Stage.DECISION)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> agreements.advance(approver, SABAE, Stage.PROPOSAL, Stage.PROPOSAL))
                .isInstanceOf(NotAllowed.class);
        agreements.advance(approver, SABAE, Stage.PROPOSAL, Stage.DECISION);

        assertThat(agreements.of(office, SABAE).isSettled()).isTrue();
        assertThat(agreements.of(office, SABAE).moves().getFirst().by()).isEqualTo("approver");
    }

    @Test
    void departments_and_readers_move_nothing() {
        var reader = parts.person("reader", Role.READER);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);

        assertThatThrownBy(() -> agreements.advance(reader, SABAE, Stage.OUTLINE, Stage.FIRST))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> agreements.of(elsewhere, SABAE)).isInstanceOf(NotAllowed.class);
        assertThat(agreements.of(reader, SABAE).now()).isEqualTo(Stage.OUTLINE);
    }

    @Test
    void a_public_comment_without_its_result_stops_the_decision_and_nothing_else() {
        int comment = comments.open(office, SABAE,
                new CommentService.Notice("素案への意見", "素案", "総務課へ", today.minusDays(30), today.minusDays(1),
                        OpinionForm.NONE));
        advance(Stage.OUTLINE, Stage.PROPOSAL);

        assertThatThrownBy(() -> advance(Stage.PROPOSAL, Stage.DECISION)).isInstanceOf(UserError.class)
                .hasMessageContaining("「素案への意見」の結果を公表");
        comments.conclude(office, SABAE, comment, "");
        advance(Stage.PROPOSAL, Stage.DECISION);

        assertThat(agreements.of(office, SABAE).isSettled()).isTrue();
    }

    @Test
    void going_back_takes_a_reason_and_a_second_press_moves_nothing() {
        advance(Stage.OUTLINE, Stage.SECOND);
        advance(Stage.OUTLINE, Stage.SECOND);

        assertThatThrownBy(() -> agreements.back(office, SABAE, Stage.SECOND, Stage.FIRST, " "))
                .isInstanceOf(UserError.class).hasMessageContaining("戻す理由");
        assertThatThrownBy(
                () -> agreements.back(office, SABAE, Stage.SECOND, Stage.FIRST, "長".repeat(1 << 20)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> advance(Stage.FIRST, Stage.PROPOSAL)).as("somebody moved it meanwhile")
                .isInstanceOf(UserError.class).hasMessageContaining("段階が変わりました");
        assertThatThrownBy(() -> advance(Stage.SECOND, Stage.FIRST)).isInstanceOf(UserError.class);
        agreements.back(office, SABAE, Stage.SECOND, Stage.FIRST, "市民会議の意見");

        var agreement = agreements.of(office, SABAE);
        assertThat(agreement.now()).isEqualTo(Stage.FIRST);
        assertThat(agreement.reached()).containsOnlyKeys(Stage.FIRST).containsValue(today);
        assertThat(agreement.moves()).extracting(Agreement.Moved::words).containsExactly("市民会議の意見", "");
    }

    @Test
    void publishing_before_the_decision_is_confirmed_and_stays_on_record() {
        ask(Stage.OUTLINE);

        assertThatThrownBy(() -> publications.publish(office, SABAE, new Publishing(0, today, "")))
                .isInstanceOf(UserError.class).hasMessageContaining("骨子案");
        assertThat(publications.versions(SABAE)).isEmpty();
        publications.publish(office, SABAE, new Publishing(0, today, "", true));

        assertThat(agreements.of(office, SABAE).moves().getFirst().words()).contains("第1回の照会");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 5)).extracting(line -> line.action())
                .contains("stage.early", "plan.publish");
    }

    @Test
    void a_draft_that_is_changed_after_its_decision_is_not_the_one_that_was_decided() {
        advance(Stage.OUTLINE, Stage.DECISION);
        write("改めた計画");

        assertThat(agreements.of(office, SABAE).open()).extracting(Agreement.Need::kind)
                .isEqualTo(List.of(Kind.CHANGED));
        assertThatThrownBy(() -> publications.publish(office, SABAE, new Publishing(0, today, "")))
                .isInstanceOf(UserError.class);
        agreements.back(office, SABAE, Stage.DECISION, Stage.PROPOSAL, "名前を変えた");
        advance(Stage.PROPOSAL, Stage.DECISION);
        publications.publish(office, SABAE, new Publishing(0, today, ""));

        assertThat(publications.versions(SABAE)).hasSize(1);
    }

    @Test
    void after_a_publication_the_next_draft_begins_at_the_first_stage_with_nothing_open() {
        int round = ask(Stage.OUTLINE);
        rounds.answer(office, SABAE, round, "福祉課", "owner", "", "担当は学校教育課。");
        publications.publish(office, SABAE, new Publishing(0, today, "", true));
        write("次の計画");

        var agreement = agreements.of(office, SABAE);
        assertThat(agreement.now()).isEqualTo(Stage.OUTLINE);
        assertThat(agreement.isUsed()).as("the rounds of the last version are over").isFalse();
        assertThat(agreement.open()).isEmpty();
        publications.publish(office, SABAE, new Publishing(1, today, "見直し"));
        assertThat(publications.versions(SABAE)).hasSize(2);
    }

    private void write(String name) {
        var part = new DocumentPart("name");
        plans.save(office, SABAE, part, plans.mustFind(office, SABAE).mark(part), Optional.of(Json.of(name)));
    }

    private int ask(Stage stage) {
        return rounds.begin(office, SABAE, stage, "", today.plusDays(7), List.of("福祉課"));
    }

    private void advance(Stage from, Stage to) {
        agreements.advance(office, SABAE, from, to);
    }
}

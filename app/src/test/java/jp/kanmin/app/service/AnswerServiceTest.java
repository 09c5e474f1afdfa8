package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
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
class AnswerServiceTest {

    private static final String SABAE = "182079";
    private static final DocumentPart TEXT = new DocumentPart("chapters/purpose/text");
    private static final Optional<Json> TYPED = Optional.of(Json.of("⺠間の力"));
    private static final Optional<Json> MENDED = Optional.of(Json.of("民間の力"));

    private final TestParts parts;
    private final PlanService plans;
    private final AnswerService answers;
    private final QuestionService questions;
    private final Person office;

    AnswerServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        plans = parts.part(PlanService.class);
        answers = parts.part(AnswerService.class);
        questions = parts.part(QuestionService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void what_was_mended_can_be_taken_back_and_a_second_press_changes_nothing() {
        var mark = begun().mark(TEXT);

        answers.save(office, SABAE, TEXT, mark, TYPED, MENDED);
        answers.save(office, SABAE, TEXT, mark, TYPED, MENDED);

        assertThat(now().revision()).isEqualTo(3);
        assertThat(TEXT.textIn(now().document())).isEqualTo("民間の力");
        answers.undo(office, SABAE, TEXT, now().mark(TEXT));
        assertThat(TEXT.textIn(now().document())).isEqualTo("⺠間の力");
    }

    @Test
    void who_gives_way_can_have_the_own_words_back() {
        var mark = begun().mark(TEXT);
        var colleague = parts.person("colleague", Role.OFFICE);
        var theirs = Optional.<Json>of(Json.of("相手の文"));
        answers.save(colleague, SABAE, TEXT, mark, theirs, theirs);

        answers.giveWay(office, SABAE, TEXT, now().mark(TEXT), MENDED);

        assertThat(TEXT.textIn(now().document())).isEqualTo("相手の文");
        answers.undo(office, SABAE, TEXT, now().mark(TEXT));
        assertThat(TEXT.textIn(now().document())).isEqualTo("民間の力");
    }

    @Test
    void a_crossing_shows_what_stood_there_in_the_first_document() {
        var draft = begun();
        var colleague = parts.person("colleague", Role.OFFICE);
        var theirs = Optional.<Json>of(Json.of("相手の文"));
        answers.save(colleague, SABAE, TEXT, draft.mark(TEXT), theirs, theirs);

        assertThat(answers.save(office, SABAE, TEXT, draft.mark(TEXT), TYPED, MENDED))
                .isInstanceOfSatisfying(Saved.Crossed.class,
                        crossed -> assertThat(crossed.base()).isEqualTo(TEXT.in(draft.document()))
                                .isPresent());
    }

    @Test
    void not_knowing_is_noted_once_and_ends_with_an_answer() {
        begun();
        questions.declareUnknown(office, SABAE, "purpose", TEXT, "令和8年3月");
        questions.declareUnknown(office, SABAE, "purpose", TEXT, "令和8年3月");
        assertThat(questions.of(office, SABAE)).containsEntry("purpose",
                new QuestionService.Said("purpose", true, "令和8年3月", ""));

        questions.settle(office, SABAE, "purpose", TEXT, "template");
        assertThat(questions.of(office, SABAE)).containsEntry("purpose",
                new QuestionService.Said("purpose", false, "", "template"));
    }

    @Test
    void a_simplified_plan_grows_and_loses_nothing() {
        plans.begin(office, SABAE, Plan.Pattern.SIMPLIFIED, Json.Obj.EMPTY);
        var policy = new DocumentPart("security/policy");
        var own = new DocumentPart("own-key");
        answers.save(office, SABAE, policy, now().mark(policy), TYPED, TYPED);
        answers.save(office, SABAE, own, "", TYPED, TYPED);
        var before = now().document();

        plans.upgrade(office, SABAE);
        plans.upgrade(office, SABAE);

        var after = now();
        assertThat(after.plan().pattern()).contains(Plan.Pattern.NEW);
        assertThat(after.plan().chapters()).hasSize(7);
        assertThat(after.plan().policies()).hasSize(5);
        assertThat(after.document().at("measures")).isEqualTo(before.at("measures"));
        assertThat(policy.in(after.document())).isEqualTo(TYPED);
        assertThat(own.in(after.document())).isEqualTo(TYPED);
    }

    private PlanDraft begun() {
        return plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
    }

    private PlanDraft now() {
        return plans.draft(office, SABAE).orElseThrow();
    }
}

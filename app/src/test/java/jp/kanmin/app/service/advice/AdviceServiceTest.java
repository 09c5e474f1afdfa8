package jp.kanmin.app.service.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.advice.Advice.Kind;
import jp.kanmin.app.service.advice.Advice.State;
import jp.kanmin.app.service.advice.AdviceService.Letter;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.whole.BodyRows;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AdviceServiceTest {

    private static final String SABAE = "182079";
    private static final String ECHIZEN = "182095";
    private static final String KANAZAWA = "172014";
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts parts;
    private final AdviceService advice;
    private final ReceivedService received;
    private final Person fukui;
    private final Person nation;
    private final Person office;

    AdviceServiceTest(Engine engine) {
        parts = TestParts.on(engine, AdviceParts.class);
        advice = parts.part(AdviceService.class);
        received = parts.part(ReceivedService.class);
        fukui = parts.person("fukui", "180009", "", Role.PREFECTURE);
        nation = parts.person("nation", "000000", "", Role.NATION);
        office = parts.person("office", SABAE, "", Role.OFFICE);
    }

    @BeforeEach
    void publish() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private void give() {
        advice.give(fukui, new Letter(ID, Source.PREFECTURE, "目標を県の計画に合わせてください。", Optional.of(today),
                Map.of(SABAE, "measures/m1", ECHIZEN, "")));
    }

    private Advice got() {
        return received.find(office, SABAE, ID).orElseThrow();
    }

    @Test
    void a_letter_reaches_each_body_with_its_passage_and_who_advised_follows_each() {
        give();
        give();

        assertThat(received.open(office, SABAE)).singleElement().satisfies(one -> {
            assertThat(one.passage().measure()).contains("m1");
            assertThat(one.passage().title()).isEqualTo("行政手続のオンライン化");
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.adviserName()).isEqualTo("福井県");
            assertThat(received.plan(one)).isPresent();
        });
        received.read(office, SABAE, ID);
        received.read(office, SABAE, ID);

        var letter = advice.given(fukui).getFirst();
        assertThat(letter.all()).extracting(one -> one.bodyName() + " " + one.state(today))
                .containsExactly("福井県鯖江市 READ", "福井県越前市 UNREAD");
        assertThat(letter.all().getLast().version()).isZero();
        assertThat(letter.count(State.OVERDUE, today.plusDays(1))).isEqualTo(2);
        assertThat(advice.given(nation)).isEmpty();
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(event -> event.action())
                .containsOnlyOnce("advice.give", "advice.read");
    }

    @Test
    void a_body_answers_and_what_it_takes_up_opens_its_next_version_with_the_advice_as_reason() {
        give();
        assertThatThrownBy(() -> received.answer(office, SABAE, ID, Kind.ACCEPT, " "))
                .isInstanceOf(UserError.class).hasMessageContaining("理由");
        assertThatThrownBy(() -> received.revise(office, SABAE, ID)).isInstanceOf(UserError.class);

        received.answer(office, SABAE, ID, Kind.ACCEPT, "県の目標に合わせる。");
        received.answer(office, SABAE, ID, Kind.ACCEPT, "県の目標に合わせる。");
        assertThat(got().state(today.plusDays(9))).isEqualTo(State.ANSWERED);
        assertThat(got().steps()).hasSize(1);
        assertThat(received.open(office, SABAE)).isEmpty();

        assertThat(parts.part(PlanService.class).draft(office, SABAE)).isEmpty();
        received.revise(office, SABAE, ID);
        received.revise(office, SABAE, ID);

        assertThat(parts.part(PlanService.class).mustFind(office, SABAE).plan().measures()).isNotEmpty();
        var revisions = parts.part(RevisionService.class);
        assertThat(revisions.ofDraft(office, SABAE)).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.ADVICE);
            assertThat(reason.reference()).isEqualTo(ID);
            assertThat(reason.words()).isEqualTo("県の目標に合わせる。");
            assertThat(reason.version()).isEqualTo(2);
        });

        received.answer(office, SABAE, ID, Kind.DECLINE, "財源がない。");
        assertThat(revisions.ofDraft(office, SABAE)).isEmpty();
        assertThat(got().steps()).extracting(Advice.Step::kind).containsExactly(Kind.ACCEPT, Kind.DECLINE);
    }

    @Test
    void a_version_that_is_published_keeps_why_it_was_written() {
        give();
        received.answer(office, SABAE, ID, Kind.ACCEPT, "合わせる。");
        received.revise(office, SABAE, ID);
        parts.part(PublicationService.class).publish(office, SABAE,
                new PublicationService.Publishing(1, today, "合わせる。"));

        var revisions = parts.part(RevisionService.class);
        assertThat(revisions.ofDraft(office, SABAE)).isEmpty();
        assertThat(revisions.of(office, SABAE, 2)).extracting(Reason::reference).containsExactly(ID);
    }

    @Test
    void what_is_taken_back_stays_and_needs_no_answer_and_nothing_goes_when_the_body_goes() {
        give();
        assertThatThrownBy(() -> advice.takeBack(fukui, ID, "")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> advice.takeBack(nation, ID, "誤り")).isInstanceOf(UserError.class);

        advice.takeBack(fukui, ID, "宛先を誤りました。");
        advice.takeBack(fukui, ID, "もう一度");

        assertThat(got().takenBack().orElseThrow().words()).isEqualTo("宛先を誤りました。");
        assertThat(received.open(office, SABAE)).isEmpty();
        assertThatThrownBy(() -> received.answer(office, SABAE, ID, Kind.ALREADY, "済み"))
                .isInstanceOf(UserError.class);
        parts.part(BodyRows.class).remove(SABAE, true);
        assertThat(advice.given(fukui, ID).orElseThrow().all()).hasSize(2);
    }

    @Test
    void only_the_nation_and_the_prefecture_of_a_body_advise_it_each_in_its_own_name() {
        assertThat(advice.bodies(fukui)).hasSize(17);
        assertThat(advice.bodies(nation)).hasSizeGreaterThan(1_700);
        assertThatThrownBy(() -> advice.bodies(office)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> advice.give(fukui, letter(Source.PREFECTURE, KANAZAWA, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> advice.give(fukui, letter(Source.COUNCIL, SABAE, "")))
                .isInstanceOf(NotAllowed.class);
        advice.give(nation, letter(Source.COUNCIL, SABAE, "chapters/policy"));
        assertThatThrownBy(() -> received.of(fukui, SABAE)).isInstanceOf(NotAllowed.class);
        var reader = parts.person("reader", SABAE, "", Role.READER);
        received.read(reader, SABAE, ID);
        assertThat(got().state(today)).isEqualTo(State.UNREAD);
        assertThatThrownBy(() -> received.answer(reader, SABAE, ID, Kind.ALREADY, "済み"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_cannot_be_is_said_and_nothing_is_sent() {
        assertThatThrownBy(() -> advice.give(fukui, letter(Source.PREFECTURE, SABAE, "measures/none")))
                .isInstanceOf(UserError.class).hasMessageContaining("箇所");
        assertThatThrownBy(() -> advice.give(fukui, new Letter(ID, Source.PREFECTURE, "\u0000 \u202e",
                Optional.empty(), Map.of(SABAE, "")))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> advice.give(fukui, new Letter(ID, Source.PREFECTURE, "あ".repeat(1_000_000),
                Optional.empty(), Map.of(SABAE, "")))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> advice.give(fukui, new Letter(ID, Source.PREFECTURE, "x",
                Optional.of(today.minusDays(1)), Map.of(SABAE, "")))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> advice.give(fukui, new Letter(ID, Source.PREFECTURE, "x", Optional.empty(),
                Map.of()))).isInstanceOf(UserError.class);
        assertThat(advice.given(fukui)).isEmpty();
    }

    private static Letter letter(Source source, String body, String passage) {
        return new Letter(ID, source, "情報提供です。", Optional.empty(), Map.of(body, passage));
    }
}

package jp.kanmin.app.service.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.tree.OnPillar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AlignmentServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "180009";

    private final TestParts parts;
    private final AlignmentService alignments;
    private final Person office;

    AlignmentServiceTest(Engine engine) {
        parts = TestParts.on(engine, BetweenParts.class);
        alignments = parts.part(AlignmentService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @BeforeEach
    void begin() throws Exception {
        parts.part(PublicationService.class).take(PlanFile.read("""
                {"body": "180009", "name": "福井県の計画", "contact": {"section": "DX推進課", "phone": "0776"},
                 "measures": [{"id": "p1", "title": "オープンデータの整備と公開", "pillar": "2"},
                              {"id": "p2", "title": "テレワークの普及", "pillar": "5"}]}""".getBytes(
                java.nio.charset.StandardCharsets.UTF_8)), PublicationContext.in(Language.JA));
        parts.part(PlanService.class).revise(office, Samples.example().plan().document());
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_confirmed_proposal_is_in_the_draft_and_can_be_taken_back() {
        assertThat(proposals("m2")).containsExactly("p1");

        assertThat(say("m2", "p1", "part", "")).isInstanceOf(Saved.Kept.class);

        assertThat(own("m2").measure().bodyLinks()).singleElement().satisfies(link -> assertThat(link)
                .extracting(Measure.BodyLink::body, Measure.BodyLink::measure, Measure.BodyLink::title,
                        Measure.BodyLink::relation)
                .containsExactly(FUKUI, "p1", "オープンデータの整備と公開", "part"));
        assertThat(own("m2").measure().links()).as("links to the nation stay").isNotEmpty();
        assertThat(proposals("m2")).isEmpty();

        alignments.takeBack(office, SABAE, other("m2", "p1", "", ""));
        assertThat(own("m2").measure().bodyLinks()).isEmpty();
        assertThat(proposals("m2")).containsExactly("p1");
    }

    @Test
    void saying_something_else_replaces_what_was_said() {
        say("m2", "p1", "part", "");
        say("m2", "p1", "none", "町では別に進めるため。");
        say("m2", "p2", "overlap", "");

        assertThat(own("m2").measure().bodyLinks())
                .extracting(link -> link.measure() + " " + link.relation())
                .containsExactly("p1 none", "p2 overlap");
    }

    @Test
    void whoever_opened_the_page_before_somebody_else_saved_is_told_so() {
        var early = other("m2", "p1", "equal", "");
        say("m2", "p2", "part", "");

        assertThat(alignments.say(office, SABAE, early)).isInstanceOf(Saved.Crossed.class);
        assertThat(own("m2").measure().bodyLinks()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_with_the_next_step() {
        assertThatThrownBy(() -> say("m2", "p9", "equal", "")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> say("m9", "p1", "equal", "")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> say("m2", "p1", "same", "")).hasMessageContaining("関係");
        assertThatThrownBy(() -> say("m2", "p1", "none", " ")).hasMessageContaining("理由");
        var reader = parts.person("reader", Role.READER);
        var choice = other("m2", "p1", "equal", "");
        assertThatThrownBy(() -> alignments.say(reader, SABAE, choice)).isInstanceOf(NotAllowed.class);
    }

    private List<String> proposals(String own) {
        return own(own).prefectural().stream().map(one -> one.upper().id()).filter("p1"::equals).toList();
    }

    private OnPillar.OwnMeasure own(String id) {
        return alignments.of(office, SABAE).tree().own().filter(one -> one.measure().id().equals(id))
                .findFirst().orElseThrow();
    }

    private Saved say(String own, String measure, String relation, String reason) {
        return alignments.say(office, SABAE, other(own, measure, relation, reason));
    }

    private OtherMeasure other(String own, String measure, String relation, String reason) {
        var alignment = alignments.of(office, SABAE);
        var mark = alignment.draft().plan().findMeasure(own).flatMap(alignment::mark).orElse("");
        return new OtherMeasure(own, mark, FUKUI, measure, relation, reason);
    }
}

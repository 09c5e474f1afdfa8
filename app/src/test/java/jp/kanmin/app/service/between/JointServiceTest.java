package jp.kanmin.app.service.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class JointServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI_CITY = "182010";
    private static final String ECHIZEN = "182095";

    private final TestParts parts;
    private final JointService joint;
    private final Person echizen;

    JointServiceTest(Engine engine) {
        parts = TestParts.on(engine, BetweenParts.class);
        joint = parts.part(JointService.class);
        echizen = parts.person("echizen", ECHIZEN, "", Role.OFFICE);
    }

    @BeforeEach
    void begin() throws Unreadable {
        publish("""
                [{"body": "越前市", "role": "データの公開"}, {"body": "182010", "role": "窓口"}, {"body": "どこか", "role": "x"},
                 {"body": "182079", "role": "自分自身"}]""");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_published_plan_is_seen_by_the_bodies_it_names_and_counts_when_they_confirm() {
        assertThat(joint.parts(SABAE)).extracting(part -> part.body() + " " + part.role())
                .containsExactly(FUKUI_CITY + " 窓口", ECHIZEN + " データの公開");
        assertThat(joint.leadOf(ECHIZEN)).isEmpty();

        joint.confirm(echizen, ECHIZEN, SABAE, true);
        joint.confirm(echizen, ECHIZEN, SABAE, true);

        assertThat(joint.leadOf(ECHIZEN)).contains(SABAE);
        assertThat(joint.naming(ECHIZEN)).singleElement()
                .satisfies(taken -> assertThat(taken.plan().bodyName()).isEqualTo("鯖江市"));
        joint.confirm(echizen, ECHIZEN, SABAE, false);
        assertThat(joint.leadOf(ECHIZEN)).isEmpty();
    }

    @Test
    void a_later_version_keeps_who_confirmed_and_forgets_who_is_named_no_more() throws Unreadable {
        joint.confirm(echizen, ECHIZEN, SABAE, true);

        publish("[{\"body\": \"182095\", \"role\": \"新しい役割\"}]");

        assertThat(joint.parts(SABAE)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo("新しい役割");
            assertThat(part.isConfirmed()).isTrue();
        });
        assertThat(joint.naming(FUKUI_CITY)).isEmpty();
    }

    @Test
    void nobody_confirms_for_another_body_or_a_plan_that_does_not_name_it() {
        assertThatThrownBy(() -> joint.confirm(echizen, FUKUI_CITY, SABAE, true))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> joint.confirm(echizen, ECHIZEN, FUKUI_CITY, true))
                .isInstanceOf(UserError.class);
    }

    private void publish(String bodies) throws Unreadable {
        var document = """
                {"body": "182079", "name": "丹南の共同計画", "contact": {"section": "情報政策課", "phone": "0778"}, "joint": %s}"""
                .formatted(bodies);
        parts.part(PublicationService.class).take(
                PlanFile.read(document.getBytes(StandardCharsets.UTF_8)),
                PublicationContext.in(Language.JA));
    }
}

package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService.Publishing;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
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
class PublicationServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts parts;
    private final PlanService plans;
    private final PublicationService publications;
    private final Person office;

    PublicationServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        plans = parts.part(PlanService.class);
        publications = parts.part(PublicationService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_plan_without_a_contact_is_not_published_and_nothing_changes() {
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);

        assertThatThrownBy(() -> publications.publish(office, SABAE, new Publishing(0, today, "")))
                .isInstanceOf(UserError.class);
        assertThat(publications.versions(SABAE)).isEmpty();
        assertThat(plans.draft(office, SABAE).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void versions_are_appended_and_the_old_ones_stay_to_the_byte() {
        begun();
        var first = publications.publish(office, SABAE, new Publishing(0, today, ""));
        var before = publications.document(SABAE, 1).orElseThrow();
        var name = new DocumentPart("name");
        plans.save(office, SABAE, name, plans.draft(office, SABAE).orElseThrow().mark(name),
                Optional.of(Json.of("改めた計画")));
        var second = publications.publish(office, SABAE, new Publishing(1, today, "評価による見直し"));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.name()).isEqualTo("改めた計画");
        assertThat(publications.document(SABAE, 1).orElseThrow()).isEqualTo(before);
        assertThat(AuditEvent.sha256(before)).isEqualTo(first.hash());
        assertThat(new String(publications.document(SABAE, 2).orElseThrow(), StandardCharsets.UTF_8))
                .contains("評価による見直し", "\"version\": 2", "\"published\": \"" + today + "\"");
        assertThat(publications.plan(SABAE, 2).orElseThrow().plan().versions()).hasSize(2);
    }

    @Test
    void a_second_press_of_the_button_publishes_nothing_new() {
        begun();
        var publishing = new Publishing(0, today, "");
        publications.publish(office, SABAE, publishing);

        assertThat(publications.publish(office, SABAE, publishing).version()).isEqualTo(1);
        assertThat(publications.versions(SABAE)).hasSize(1);
    }

    @Test
    void a_decision_in_the_future_is_refused() {
        begun();

        assertThatThrownBy(
                () -> publications.publish(office, SABAE, new Publishing(0, today.plusDays(1), "")))
                .isInstanceOf(UserError.class).hasMessageContaining("先の日付");
    }

    @Test
    void what_was_decided_long_ago_is_overdue_until_it_is_published() {
        begun();
        var nation = parts.person("nation", "000000", "", Role.NATION);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        publications.decided(office, SABAE, today.minusDays(40));

        assertThat(publications.overdue(office)).singleElement()
                .satisfies(overdue -> assertThat(overdue.days()).isEqualTo(40));
        assertThat(publications.overdue(nation)).hasSize(1);
        assertThat(publications.overdue(elsewhere)).isEmpty();
        publications.publish(office, SABAE, new Publishing(0, today.minusDays(40), ""));
        assertThat(publications.overdue(office)).isEmpty();
        assertThat(publications.latest(SABAE).orElseThrow().daysToPublish()).hasValue(40);
    }

    @Test
    void published_versions_are_read_by_all_and_published_by_the_office_alone() {
        begun();
        var department = parts.person("department", SABAE, "福祉課", Role.DEPARTMENT);
        var publishing = new Publishing(0, today, "");

        assertThatThrownBy(() -> publications.publish(department, SABAE, publishing))
                .isInstanceOf(NotAllowed.class);
        publications.publish(office, SABAE, publishing);
        assertThat(publications.latestOfAll()).singleElement()
                .satisfies(version -> assertThat(version.body()).isEqualTo(SABAE));
    }

    @Test
    void a_plan_published_elsewhere_is_taken_in_with_its_history() {
        var version = publications.take(Samples.example(), PublicationContext.in(Language.JA));

        assertThat(version.version()).isEqualTo(1);
        assertThat(version.decided()).contains(LocalDate.of(2026, 3, 25));
        assertThat(publications.plan(SABAE, 1).orElseThrow().plan().measures()).hasSize(3);
    }

    private void begun() {
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY.with("contact",
                Json.Obj.EMPTY.with("section", Json.of("総務課")).with("phone", Json.of("0778-00-0000"))));
    }
}

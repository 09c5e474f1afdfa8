package jp.kanmin.app.service.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Optional;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass
@EnumSource(Engine.class)
class AuditCheckTest {

    private static final String SABAE = "182079";

    private final Home home;
    private final TestParts parts;

    AuditCheckTest(Engine engine) {
        home = new Home(Path.of("none"), Optional.of(engine.freshDatabase()));
        parts = TestParts.on(home.database().orElseThrow());
    }

    @BeforeEach
    void fill() {
        var office = parts.person("office", Role.OFFICE);
        var plans = parts.part(PlanService.class);
        plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        for (int i = 0; i < 5; i++) {
            plans.save(office, SABAE, new DocumentPart("note-" + i), "", Optional.of(Json.of(i)));
        }
        var note = new DocumentPart("note-0");
        var mark = plans.draft(office, SABAE).orElseThrow().mark(note);
        plans.save(office, SABAE, note, mark, Optional.empty());
        parts.part(VersionStore.class).append(new VersionStore.Version(SABAE, 1, "計画",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", "", "", "", "", 0, 0, ""),
                "{}");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void what_nobody_touched_holds() {
        var report = AuditCheck.of(home);

        assertThat(report.flaws()).isEmpty();
        assertThat(report.lines()).isEqualTo(7);
    }

    @Test
    void a_line_that_was_changed_or_taken_out_is_named() {
        tamper("update audit set person = 'other' where number = 3");
        assertThat(AuditCheck.of(home).flaws())
                .contains(new AuditCheck.Flaw("line-changed", Optional.of(3L), "", ""));

        tamper("delete from audit where number = 2");
        assertThat(AuditCheck.of(home).flaws())
                .contains(new AuditCheck.Flaw("line-missing", Optional.of(2L), "", ""));
    }

    @Test
    void lines_cut_off_at_the_end_show() {
        tamper("delete from audit where number = 7");

        assertThat(AuditCheck.of(home).flaws())
                .contains(new AuditCheck.Flaw("line-missing", Optional.of(7L), "", ""));
    }

    @Test
    void a_step_that_was_slipped_in_or_rewritten_shows() {
        tamper("""
                insert into draft_step select body, revision, 'slipped', before_hash, 'other', content, saved_at, saved_by
                from draft_step where revision = 2""");
        tamper("update draft_step set content = '99' where revision = 3");

        assertThat(AuditCheck.of(home).flaws()).extracting(AuditCheck.Flaw::kind, AuditCheck.Flaw::object)
                .contains(tuple("step-unrecorded", "slipped"),
                        tuple("step-changed", "note-1"));
    }

    @Test
    void a_step_that_was_taken_away_shows() {
        tamper("delete from draft_step where revision = 4");

        assertThat(AuditCheck.of(home).flaws()).extracting(AuditCheck.Flaw::kind).contains("step-missing");
    }

    @Test
    void a_draft_or_version_changed_in_the_database_shows() {
        tamper("update draft set document = replace(document, '\"note-1\"', '\"note-9\"')");
        tamper("update plan_version set document = '{ }'");

        assertThat(AuditCheck.of(home).flaws()).extracting(AuditCheck.Flaw::kind)
                .containsExactly("draft-changed", "version-changed");
    }

    private void tamper(String sql) {
        assertThat(parts.part(JdbcTemplate.class).update(sql)).isEqualTo(1);
    }
}

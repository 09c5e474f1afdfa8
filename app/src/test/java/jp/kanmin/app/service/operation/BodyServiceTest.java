package jp.kanmin.app.service.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import jp.kanmin.app.account.AuditTrail;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.account.SignIn;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass
@EnumSource(Engine.class)
class BodyServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";

    private final TestParts parts;
    private final BodyService bodies;
    private final Person administrator;

    BodyServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        bodies = parts.part(BodyService.class);
        administrator = parts.person("administrator", Role.ADMINISTRATOR, Role.OFFICE);
        fill(administrator, SABAE);
        fill(parts.person("elsewhere", FUKUI, "", Role.OFFICE), FUKUI);
    }

    private void fill(Person office, String body) {
        var plans = parts.part(PlanService.class);
        var purpose = new DocumentPart("chapters/purpose/text");
        var draft = plans.begin(office, body, Plan.Pattern.NEW, Json.Obj.EMPTY);
        plans.save(office, body, purpose, draft.mark(purpose), Optional.of(Json.of("目的")));
        parts.part(VersionStore.class).append(new VersionStore.Version(body, 1, "計画",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", "", "", "", "", 0, 0, ""),
                "{}");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void an_export_has_everything_of_the_body_and_nothing_of_another_or_of_passwords() throws IOException {
        var entries = entries(bodies.export(administrator, SABAE));

        assertThat(entries).containsKeys("README.txt", "plan/draft.json", "plan/version-1.json",
                "data/draft_step.ndjson", "data/person.csv", "data/audit.csv");
        assertThat(entries.get("README.txt")).contains("鯖江市", "data/audit");
        assertThat(entries.get("plan/version-1.json")).isEqualTo("{}");
        assertThat(entries.get("data/person.csv")).contains("administrator@example.jp");
        assertThat(entries.values()).noneMatch(text -> text.contains("argon2") || text.contains("elsewhere")
                || text.contains(FUKUI));
        assertThat(bodies.holdings(administrator, SABAE).exportedAt()).isPresent();
    }

    @Test
    void only_an_administrator_exports_counts_or_deletes() {
        var office = parts.person("office", Role.OFFICE);
        var nation = parts.person("nation", "000000", "", Role.ADMINISTRATOR);
        var other = parts.person("other", FUKUI, "", Role.ADMINISTRATOR);
        var removal = new BodyService.Removal("鯖江市", true, true);

        for (var who : new Person[]{office, other}) {
            assertThatThrownBy(() -> bodies.holdings(who, SABAE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> bodies.export(who, SABAE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> bodies.remove(who, SABAE, removal)).isInstanceOf(NotAllowed.class);
        }
        assertThat(bodies.holdings(nation, SABAE).counts()).containsEntry("draft", 1L)
                .containsEntry("draft_step", 2L);
    }

    @Test
    void nothing_is_deleted_without_the_name_and_an_export_or_a_tick() {
        assertThatThrownBy(
                () -> bodies.remove(administrator, SABAE, new BodyService.Removal("福井市", false, true)))
                .isInstanceOf(UserError.class).hasMessageContaining("鯖江市");
        assertThatThrownBy(
                () -> bodies.remove(administrator, SABAE, new BodyService.Removal("鯖江市", false, false)))
                .isInstanceOf(UserError.class).hasMessageContaining("書き出し");

        assertThat(bodies.holdings(administrator, SABAE).counts()).containsEntry("draft", 1L);
    }

    @Test
    void a_deleted_body_leaves_a_record_that_holds_and_its_published_versions() throws IOException {
        Files.delete(bodies.export(administrator, SABAE));
        parts.part(JdbcTemplate.class).update(
                "insert into spring_session values ('a', 'b', 0, 0, 0, 0, 'administrator')");

        bodies.remove(administrator, SABAE, new BodyService.Removal(" 鯖江市 ", false, false));

        var left = parts.part(PersonStore.class).find("administrator").orElseThrow();
        assertThat(left.state()).isEqualTo(Person.State.LEFT);
        assertThat(left.name()).doesNotContain("administrator");
        assertThat(
                parts.part(SignInService.class).signIn("administrator@example.jp", "correct horse battery"))
                .isEqualTo(new SignIn.Wrong());
        assertThat(count("spring_session")).isZero();
        assertThat(count("draft")).isEqualTo(1);
        assertThat(count("draft_step")).isEqualTo(2);
        assertThat(count("plan_version")).isEqualTo(2);
        var audit = parts.part(AuditStore.class);
        var trail = new AuditTrail();
        audit.walk(trail::next);
        trail.end(audit.end().number(), audit.end().hash());
        assertThat(trail.found()).isEmpty();
        assertThat(audit.newest(SABAE, 1)).first()
                .satisfies(line -> assertThat(line.action()).isEqualTo("body.remove"));
    }

    @Test
    void published_versions_go_when_they_are_withdrawn() {
        bodies.remove(administrator, SABAE, new BodyService.Removal("鯖江市", true, true));

        assertThat(parts.part(VersionStore.class).of(SABAE)).isEmpty();
        assertThat(parts.part(VersionStore.class).of(FUKUI)).hasSize(1);
    }

    @Test
    void the_history_names_who_did_what_and_goes_on_over_pages() {
        var history = parts.part(HistoryService.class);
        var plans = parts.part(PlanService.class);
        for (int i = 0; i < 60; i++) {
            plans.save(administrator, SABAE, new DocumentPart("note-" + i), "", Optional.of(Json.of(i)));
        }
        var first = history.lines(administrator, SABAE, "", Optional.empty(), Long.MAX_VALUE);
        var second = history.lines(administrator, SABAE, "", Optional.empty(), first.older().orElseThrow());
        var purpose = history.lines(administrator, SABAE, "administrator", Section.of("purpose"),
                Long.MAX_VALUE);

        assertThat(first.lines()).hasSize(HistoryService.PAGE).first()
                .satisfies(line -> assertThat(line.name()).isEqualTo("administrator"));
        assertThat(second.lines()).hasSize(12);
        assertThat(second.older()).isEmpty();
        assertThat(purpose.lines()).hasSize(1);
        assertThat(history.lines(administrator, SABAE, "nobody", Optional.empty(), Long.MAX_VALUE).lines())
                .isEmpty();
        assertThat(history.all(administrator, SABAE)).hasSize(62);
        var reader = parts.person("reader", Role.READER);
        assertThatThrownBy(() -> history.all(reader, SABAE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> history.lines(reader, FUKUI, "", Optional.empty(), 9))
                .isInstanceOf(NotAllowed.class);
    }

    private long count(String table) {
        return Optional.ofNullable(parts.part(JdbcTemplate.class)
                .queryForObject("select count(*) from " + table, Long.class)).orElseThrow();
    }

    private static Map<String, String> entries(Path file) throws IOException {
        var entries = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Files.delete(file);
        return entries;
    }
}

package jp.kanmin.app.service.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class BackupsTest {

    private static final String SABAE = "182079";
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_store_goes_from_sqlite_to_postgresql_and_back_without_a_change() throws IOException {
        var sqlite = home(Engine.SQLITE);
        try (var parts = filled(sqlite)) {
            parts.part(JdbcTemplate.class).update(
                    "insert into spring_session values ('a', 'b', 0, 0, 0, 0, 'office')");
            Backups.take(sqlite, file("first.zip"), NOW);
        }
        var postgres = home(Engine.POSTGRESQL);

        Backups.restore(file("first.zip"), postgres);
        Backups.take(postgres, file("second.zip"), NOW);
        var again = home(Engine.SQLITE);
        var held = Backups.restore(file("second.zip"), again);
        Backups.take(again, file("third.zip"), NOW);

        assertThat(entries("second.zip")).isEqualTo(entries("first.zip"));
        assertThat(entries("third.zip")).isEqualTo(entries("first.zip"));
        assertThat(entries("first.zip").keySet()).noneMatch(name -> name.contains("session"));
        assertThat(held.rows()).isGreaterThan(5);
        assertThat(AuditCheck.of(again).flaws()).isEmpty();
        try (var parts = TestParts.on(postgres.database().orElseThrow())) { // works on, references hold
            var office = person("office");
            parts.part(PlanService.class).save(office, SABAE, new DocumentPart("note"), "",
                    Optional.of(Json.of("after")));
            assertThatThrownBy(() -> parts.part(JdbcTemplate.class)
                    .update("update draft set saved_by = 'nobody'")).hasMessageContaining("saved_by");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_backup_taken_while_others_write_is_one_moment(Engine engine) throws InterruptedException {
        var home = home(engine);
        try (var parts = filled(home); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var plans = parts.part(PlanService.class);
            IntStream.range(0, 4).forEach(i -> threads.execute(() -> IntStream.range(0, 40).forEach(
                    j -> plans.save(person("office"), SABAE, new DocumentPart("note-%d-%d".formatted(i, j)),
                            "",
                            Optional.of(Json.of(j))))));
            for (int i = 0; i < 4; i++) {
                Backups.take(home, file(i + ".zip"), NOW);
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        for (int i = 0; i < 4; i++) {
            var restored = home(Engine.SQLITE);
            Backups.restore(file(i + ".zip"), restored);

            assertThat(AuditCheck.of(restored).flaws()).isEmpty();
        }
    }

    @Test
    void a_store_with_data_is_never_restored_over() {
        var home = home(Engine.SQLITE);
        filled(home).close();
        Backups.take(home, file("a.zip"), NOW);

        assertThatThrownBy(() -> Backups.restore(file("a.zip"), home)).isInstanceOf(UserError.class)
                .hasMessageContaining("すでにデータがあります");
    }

    @Test
    void what_is_no_sound_backup_changes_nothing() throws IOException {
        var home = home(Engine.SQLITE);
        filled(home).close();
        Backups.take(home, file("good.zip"), NOW);
        var good = entries("good.zip");
        var rows = of(good, "tables/person.ndjson");

        refused(with(good, "tables/person.ndjson", rows.replace("office", "office2")));
        refused(with(good, "tables/person.ndjson", rows + rows));
        refused(with(good, "../evil.txt", "x"));
        refused(with(good, "manifest.json", "{}"));
        refused(with(good, "manifest.json",
                of(good, "manifest.json").replace("\"person\"", "\"../person\"")));
        refused(with(good, "manifest.json",
                of(good, "manifest.json").replace("\"schema\": \"", "\"schema\": \"9")));
        refused(hashed(good, "person", rows, rows.replaceFirst("false|0,", "\"x\",")));
        refused(hashed(good, "draft_step", of(good, "tables/draft_step.ndjson"),
                of(good, "tables/draft_step.ndjson").replace("\"office\"", "\"nobody\"")));
        refused(with(good, "manifest.json",
                of(good, "manifest.json").replace("\"mail\"", "\"mail\\\"; drop\"")));
        var cut = Files.readAllBytes(file("good.zip"));
        Files.write(file("cut.zip"), Arrays.copyOf(cut, cut.length * 2 / 3));
        refused(file("cut.zip"));
        Files.writeString(file("text.zip"), "no zip");
        refused(file("text.zip"));
        refused(file("missing.zip"));
    }

    @Test
    void a_bomb_is_refused_before_it_swells() throws IOException {
        var manifest = """
                {"format":"kanmin-backup/1","schema":"1","taken":"","audit":{"number":0,"hash":""},"tables":[
                 {"name":"person","columns":["a"],"rows":1,"bytes":999999999999,"sha256":""}]}""";

        refused(with(Map.of(),
                Map.of("manifest.json", manifest, "tables/person.ndjson", " ".repeat(1 << 20))));
    }

    @Test
    void a_folder_without_data_has_nothing_to_back_up() {
        var home = Home.in(folder.resolve("nothing"));

        assertThatThrownBy(() -> Backups.take(home, file("a.zip"), NOW)).isInstanceOf(UserError.class)
                .hasMessageContaining("データがありません");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void what_is_no_file_is_never_replaced_by_a_backup() {
        var home = home(Engine.SQLITE);
        filled(home).close();

        for (var place : new Path[]{folder, Path.of("/dev/null"), file("no folder/a.zip")}) {
            assertThatThrownBy(() -> Backups.take(home, place, NOW)).isInstanceOf(UserError.class);
        }
        assertThat(Path.of("/dev/null"))
                .satisfies(device -> assertThat(Files.isRegularFile(device)).isFalse());
    }

    private void refused(Path file) {
        var target = Home.in(folder.resolve("target"));

        assertThatThrownBy(() -> Backups.restore(file, target)).isInstanceOf(UserError.class);
        assertThat(target.folder().resolve("kanmin.db")).doesNotExist();
    }

    private static String of(Map<String, String> entries, String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    private Path with(Map<String, String> entries, String name, String content) throws IOException {
        return with(entries, Map.of(name, content));
    }

    private Path with(Map<String, String> entries, Map<String, String> more) throws IOException {
        var all = new LinkedHashMap<>(entries);
        all.putAll(more);
        var file = file("bad.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /// With other rows, and a manifest that vouches for them.
    private Path hashed(Map<String, String> entries, String table, String from, String to)
            throws IOException {
        assertThat(to).isNotEqualTo(from);
        var manifest = of(entries, "manifest.json").replace(AuditEvent.sha256(from), AuditEvent.sha256(to))
                .replace("\"bytes\": " + from.getBytes(StandardCharsets.UTF_8).length,
                        "\"bytes\": " + to.getBytes(StandardCharsets.UTF_8).length);
        return with(entries, Map.of("manifest.json", manifest, "tables/" + table + ".ndjson", to));
    }

    private Map<String, String> entries(String name) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file(name).toFile())) {
            zip.stream().forEach(entry -> {
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return entries;
    }

    private Home home(Engine engine) {
        return new Home(folder.resolve("home"), Optional.of(engine.freshDatabase()));
    }

    private static TestParts filled(Home home) {
        var parts = TestParts.on(home.database().orElseThrow());
        var office = parts.person("office", Role.OFFICE, Role.ADMINISTRATOR);
        var plans = parts.part(PlanService.class);
        var draft = plans.begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        var name = new DocumentPart("name");
        plans.save(office, SABAE, name, draft.mark(name), Optional.of(Json.of("𠮷野の計画\u0001\n<&\">")));
        return parts;
    }

    private static Person person(String id) {
        return new Person(id, id + "@example.jp", id, SABAE, "", Set.of(Role.OFFICE),
                Person.State.ACTIVE);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}

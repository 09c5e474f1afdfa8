package jp.kanmin.app.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Mending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class TableServiceTest {

    private static final String SABAE = "182079";

    private final TestParts parts;
    private final TableService tables;
    private final RegisterService registers;
    private final Person office;

    TableServiceTest(Engine engine) {
        parts = TestParts.on(engine, TableParts.class);
        tables = parts.part(TableService.class);
        registers = parts.part(RegisterService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_file_is_kept_once_as_it_came_and_seen_only_inside_its_body() {
        var file = bring("人口.csv", AMOUNTS);

        assertThat(bring("again.csv", AMOUNTS)).isEqualTo(file);
        assertThat(tables.files(office, SABAE)).containsExactly(file);
        assertThat(new String(tables.source(office, file), StandardCharsets.UTF_8)).isEqualTo(AMOUNTS);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        assertThatThrownBy(() -> tables.find(elsewhere, SABAE, file.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tables.judged(elsewhere, file)).isInstanceOf(NotAllowed.class);
        var reader = parts.person("reader", Role.READER);
        assertThat(tables.find(reader, SABAE, file.id())).contains(file);
        assertThatThrownBy(() -> tables.remove(reader, file)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_empty_or_too_large_is_refused_and_a_zip_is_taken_in_file_by_file() throws IOException {
        for (var bad : new byte[][]{{}, new byte[Brought.LARGEST + 1]}) {
            assertThatThrownBy(() -> tables.add(office, SABAE, "x.csv", bad)).isInstanceOf(UserError.class);
        }
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            for (var name : List.of("表/a.csv", "表/b.csv", "__MACOSX/c.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name + "\n1\n").getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }

        assertThat(tables.add(office, SABAE, "all.zip", zip.toByteArray())).extracting(TableFile::name)
                .containsExactly("a.csv", "b.csv");
    }

    @Test
    void what_was_agreed_to_is_done_and_a_single_change_can_be_taken_back() {
        var file = bring("amounts.csv", AMOUNTS);
        assertThat(column(file, 1)).containsExactly("1200", "-350", "80");

        var change = result(tables.repaired(office, file)).mended().changes().stream()
                .filter(one -> one.to().equals("-350")).findFirst().orElseThrow();
        tables.agree(office, file, new Consent(Set.of(), Set.of(), Set.of(Consent.Spot.of(change))));
        var kept = tables.find(office, SABAE, file.id()).orElseThrow();
        assertThat(column(kept, 1)).containsExactly("1200", "▲350", "80");

        tables.agree(office, kept, new Consent(Set.of(), Set.of(Mending.NUMBERS), Set.of()));
        var refused = tables.find(office, SABAE, file.id()).orElseThrow();
        assertThat(column(refused, 1)).containsExactly("1,200円", "▲350", "80");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(event -> event.action())
                .containsExactly("table.agree", "table.agree", "table.add");
    }

    @Test
    void a_table_becomes_a_register_whose_versions_stay() {
        var file = bring("aed.csv", AED);
        var table = result(tables.repaired(office, file)).mended().tables().getFirst();
        var candidates = RegisterTable.candidates(table, file.name());
        assertThat(candidates.getFirst().schema().slug()).isEqualTo("aed");
        var set = candidates.getFirst().schema().id();

        var first = registers.keep(office, SABAE, 0, "AED設置箇所", RegisterTable.of(table, file.name(), set,
                Map.of(0, "名称")));
        assertThat(registers.keep(office, SABAE, first.number(), "", RegisterTable.of(table, file.name(), set,
                Map.of(0, "名称")))).as("nothing has changed").isEqualTo(first);
        var second = registers.keep(office, SABAE, first.number(), "", RegisterTable.of(table, file.name(),
                "", Map.of()));

        assertThat(registers.registers(office, SABAE)).containsExactly(second);
        assertThat(registers.versions(office, SABAE, 1)).containsExactly(second, first);
        assertThat(second.name()).isEqualTo("AED設置箇所");
        assertThat(csv(first)).startsWith("\uFEFF名称,").contains("市役所");
        assertThat(csv(second)).startsWith("\uFEFF施設名,");
        assertThat(result(registers.check(office, first).orElseThrow()).findings()).isNotEmpty();
        assertThat(registers.check(office, second)).isEmpty();
        tables.remove(office, file);
        assertThat(csv(first)).contains("市役所");
    }

    @Test
    void a_register_without_a_name_or_with_two_columns_of_one_name_is_refused() {
        var file = bring("aed.csv", AED);
        var table = result(tables.repaired(office, file)).mended().tables().getFirst();

        assertThatThrownBy(() -> registers.keep(office, SABAE, 0, " ",
                RegisterTable.of(table, file.name(), "", Map.of()))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> registers.keep(office, SABAE, 7, "x",
                RegisterTable.of(table, file.name(), "", Map.of()))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> RegisterTable.of(table, file.name(), "08", Map.of(0, "名称", 1, "名称")))
                .isInstanceOf(UserError.class);
        assertThat(registers.registers(office, SABAE)).isEmpty();
    }

    @Test
    void a_file_without_tables_says_so_and_breaks_nothing() {
        var file = bring("page.xlsx", "<!DOCTYPE html><title>404 Not Found</title><p>Not Found");

        assertThat(result(tables.judged(office, file)).findings()).isNotEmpty();
        assertThat(result(tables.repaired(office, file)).mended().tables()).isEmpty();
        tables.giveUp(office, file);
        assertThat(result(tables.judged(office, file)).findings()).isNotEmpty();
    }

    private static final String AMOUNTS = "費目,金額\n用紙代,\"1,200円\"\n返金,▲350\n切手,80\n";
    private static final String AED = """
            施設名,住所,緯度,経度,設置位置,電話番号,利用可能曜日
            市役所,福井県鯖江市西山町13-1,35.956,136.184,1階ロビー,0778-51-2200,月火水木金
            図書館,福井県鯖江市水落町2-25-28,35.951,999,入口,0778-52-0089,火水木金土日
            """;

    private TableFile bring(String name, String text) {
        return tables.add(office, SABAE, name, text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private List<String> column(TableFile file, int column) {
        return result(tables.repaired(office, file)).mended().tables().getFirst().rows().stream()
                .map(row -> row.get(column)).toList();
    }

    private String csv(RegisterService.Version version) {
        return new String(registers.csv(office, version).orElseThrow(), StandardCharsets.UTF_8);
    }

    /// Waits as a reader would who opens the page again.
    private static <T> T result(Progress<T> progress) {
        assertThat(progress).isInstanceOf(Progress.Done.class);
        return ((Progress.Done<T>) progress).result();
    }
}

package jp.kanmin.table.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kanmin.finding.Fix;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.write.CleanBook;
import jp.kanmin.table.write.CleanFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every file, tried on the real ones.
class RealFilesTest {

    static Stream<Path> files() {
        return Stream.of("messy", "opendata", "nursery", "disaster", "population")
                .flatMap(SharedFiles::in)
                .filter(file -> file.toString().matches(".*\\.(xlsx?|csv)"))
                .filter(file -> !file.endsWith("soumu_settlementcard_FY2020.xlsx")); // 48 forms, a minute of work
    }

    /// Workbooks as offices keep them for the eye.
    static Stream<Path> messy() {
        return files().filter(file -> file.toString().contains("messy"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_was_mended_needs_no_mending(Path file) {
        for (var consent : List.of(Consent.NONE, Consent.ALL)) {
            var mended = new Mender(consent).mend(WorkbookReader.read(file));
            var again = new Mender(consent).mend(CleanBook.read("clean.xlsx", mended.tables()));

            assertThat(again.changes()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("messy")
    void no_finding_of_the_first_level_is_left_that_could_be_mended(Path file) {
        var mended = new Mender(Consent.ALL).mend(WorkbookReader.read(file));

        var after = Diagnosis.of(CleanBook.read("clean.xlsx", mended.tables()));
        assertThat(after.findings()).filteredOn(finding -> finding.rule().startsWith("L1"))
                .filteredOn(finding -> finding.fix() != Fix.NONE).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_changes_that_the_record_does_not_tell(Path file) {
        var workbook = WorkbookReader.read(file);
        var mended = new Mender(Consent.ALL).mend(workbook);
        var toldOf = new HashMap<String, String>();
        for (var change : mended.changes()) {
            if (change.kind() == Change.Kind.VALUE || change.kind() == Change.Kind.FILLED) {
                var cell = change.sheet() + "!" + change.row() + "," + change.column();
                var stood = toldOf.getOrDefault(cell, raw(workbook, change));
                assertThat(change.from()).as(cell).isIn(stood, "=" + formula(workbook, change));
                toldOf.put(cell, change.to());
            }
        }
        var values = mended.tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream)
                .toList();
        var sources = sources(workbook);
        toldOf.values().forEach(value -> sources.merge(value, 1, Integer::sum));
        mended.changes().stream().filter(change -> change.kind() == Change.Kind.ADDED)
                .forEach(change -> sources.merge(change.to(), 1, Integer::sum));
        assertThat(values).allMatch(value -> value.isEmpty() || sources.containsKey(value));
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_of_people_and_places_wait_for_consent(Path file) {
        var careful = new Mender(Consent.NONE).mend(WorkbookReader.read(file));

        assertThat(careful.changes())
                .filteredOn(change -> change.kind() == Change.Kind.VALUE && !change.from().startsWith("=")
                        && change.name().matches(".*(氏名|住所|所在地|代表者|町名|町丁).*"))
                .allMatch(change -> change.to().startsWith("'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_files_of_a_mended_workbook_are_read_again_as_they_are(Path file) {
        var mended = new Mender(Consent.ALL).mend(WorkbookReader.read(file));
        var files = CleanFiles.of(mended);

        files.csv().forEach((table, name) -> {
            var sheet = WorkbookReader.read(name, Objects.requireNonNull(files.all().get(name))).sheets()
                    .getFirst();
            assertThat(sheet.rows()).as(name).isEqualTo(table.rows().isEmpty() ? 1 : lastFilled(table) + 2);
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(sheet.text(0, column)).isEqualTo(table.names().get(column));
            }
        });
    }

    private static int lastFilled(CleanTable table) {
        int last = table.rows().size() - 1;
        while (last >= 0 && table.rows().get(last).stream().allMatch(String::isEmpty)) {
            last--;
        }
        return last;
    }

    private static Map<String, Integer> sources(Workbook workbook) {
        var sources = new HashMap<String, Integer>();
        for (var sheet : workbook.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < sheet.columns(); column++) {
                    sources.merge(sheet.text(row, column), 1, Integer::sum);
                }
            }
        }
        return sources;
    }

    private static String raw(Workbook workbook, Change change) {
        return sheet(workbook, change).text(change.row(), change.column());
    }

    private static String formula(Workbook workbook, Change change) {
        return sheet(workbook, change).formula(change.row(), change.column()).orElse("");
    }

    private static Sheet sheet(Workbook workbook, Change change) {
        return workbook.sheets().stream().filter(sheet -> sheet.name().equals(change.sheet())).findFirst()
                .orElseThrow();
    }
}

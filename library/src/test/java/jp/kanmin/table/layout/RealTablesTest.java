package jp.kanmin.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as offices publish them, with the tables that a person sees in them.
class RealTablesTest {

    private static final String NONE = "";

    /// What a person wrote down of one table.
    record Expected(String file, String sheet, String table, String range, String headings, int columns,
            int rows,
            List<String> names) {

        static Expected of(String line) {
            var fields = line.split("\t", -1);
            return new Expected(fields[0], fields[1], fields[2], fields[3], fields[4],
                    Integer.parseInt(fields[5]),
                    Integer.parseInt(fields[6]), Arrays.asList(fields[7].split(";")));
        }

        @Override
        public String toString() {
            return file + " " + sheet + " " + table;
        }
    }

    static List<Expected> tables() throws IOException {
        try (var lines = RealTablesTest.class.getResourceAsStream("real-tables.tsv")) {
            assertThat(lines).isNotNull();
            return new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Expected::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_table_is_where_a_person_sees_it(Expected expected) {
        var sheet = WorkbookReader.read(SharedFiles.mustHave(expected.file())).sheets().stream()
                .filter(s -> name(s).equals(expected.sheet()))
                .findFirst().orElseThrow();
        var found = TableFinder.find(sheet);
        var which = expected.table().split("/", -1);

        assertThat(found).hasSize(Integer.parseInt(which[1]));
        var table = found.get(Integer.parseInt(which[0]) - 1);
        assertThat(table.range().a1()).isEqualTo(expected.range());
        assertThat(rows(table)).isEqualTo(expected.headings());
        assertThat(table.columns()).hasSize(expected.columns());
        assertThat(table.dataRows()).isEqualTo(expected.rows());
        assertThat(table.columns()).extracting(Column::name).containsAll(expected.names());
    }

    private static String name(Sheet sheet) {
        return sheet.name().strip();
    }

    private static String rows(FoundTable table) {
        var rows = new ArrayList<String>();
        table.headerRows().forEach(row -> rows.add(String.valueOf(row + 1)));
        return rows.isEmpty() ? NONE : String.join(",", rows);
    }
}

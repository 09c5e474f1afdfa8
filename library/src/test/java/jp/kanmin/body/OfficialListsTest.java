package jp.kanmin.body;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The register against lists that others made of the same bodies.
class OfficialListsTest {

    private static final Path CODES = Path.of(System.getProperty("kanmin.root"), "..", "shared", "data",
            "codes");

    @Test
    void the_list_of_2026_has_the_same_municipalities_names_and_readings() throws IOException {
        var theirs = rows("localgovjp/localgovjp-utf8.csv").stream().filter(row -> !isWard(row)).toList();

        assertThat(theirs).hasSize(1_741);
        assertThat(theirs).filteredOn(row -> !isOurs(row)).isEmpty();
    }

    /// The list writes 檮原町 for 梼原町; we find it by both.
    private static boolean isOurs(NamedCsvRecord row) {
        var body = Bodies.find(row.getField("lgcode")).orElseThrow();
        var fullName = row.getField("pref") + row.getField("city");
        return body.kana().equals(row.getField("citykana"))
                && (body.fullName().equals(fullName) || body.code().equals("394050"))
                && Bodies.named(fullName).stream().filter(one -> one.kind().isCounted()).toList()
                        .equals(List.of(body));
    }

    @Test
    void its_wards_are_ours_or_lead_to_ours() throws IOException {
        var theirs = rows("localgovjp/localgovjp-utf8.csv").stream().filter(OfficialListsTest::isWard)
                .toList();

        assertThat(theirs).hasSize(175);
        assertThat(theirs).flatExtracting(row -> Mergers.now(row.getField("lgcode")))
                .hasSize(176).extracting(Body::kind).containsOnly(Kind.WARD);
    }

    @Test
    void the_ministry_list_of_2024_has_the_same_codes_names_and_kinds() throws IOException, Unreadable {
        var theirs = new TreeSet<String>();
        var root = (Json.Arr) JsonFile.read(bytes("local-gov-code-jp/index.json")).root();
        for (var one : root.items()) {
            theirs.add(text(one, "code") + " " + text(one, "type") + " " + text(one, "name"));
        }

        assertThat(theirs).hasSize(1_965).isEqualTo(BodyTable.entries().stream().map(BodyTable.Entry::body)
                .filter(body -> body.kind() != Kind.NATION)
                .map(body -> body.code() + " " + type(body.kind()) + " " + body.fullName())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void codes_that_lost_their_zero_in_a_national_file_are_read() throws IOException {
        var codes = rows("mynumbercard_citycode.csv").stream().map(row -> row.getField("団体コード"))
                .filter(code -> !code.isEmpty()).toList();
        var table = codes.stream().map(code -> code + ",1,2020-10-01\n").collect(Collectors.joining());
        var reading = Populations.read(("code,population,date\n" + table).getBytes(StandardCharsets.UTF_8));

        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1_741);
        assertThat(reading.populations().all()).hasSameSizeAs(codes);
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("KD-POP-ZERO");
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case PREFECTURE -> "prefecture";
            case WARD -> "ward";
            default -> "city";
        };
    }

    private static boolean isWard(NamedCsvRecord row) {
        return row.getField("city").contains(" ");
    }

    private static String text(Json one, String key) {
        return one.at(key).map(value -> ((Json.Text) value).value()).orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path(file))) {
            return csv.stream().toList();
        }
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(path(file));
    }

    private static Path path(String file) {
        var path = CODES.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), path + " is not here");
        return path;
    }
}

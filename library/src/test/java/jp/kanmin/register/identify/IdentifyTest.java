package jp.kanmin.register.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kanmin.register.check.Sample;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.WorkbookReader;
import org.junit.jupiter.api.Test;

class IdentifyTest {

    private static final int ROWS = 210;

    /// A line of `lists.tsv`.
    private record Expected(String file, String set, Map<String, String> renamed, Set<String> unmapped) {

        static Expected of(String line) {
            var fields = line.split("\t", -1);
            var renamed = new HashMap<String, String>();
            for (var pair : fields[2].split("\\|", -1)) {
                int arrow = pair.indexOf('→');
                if (arrow > 0) {
                    renamed.put(pair.substring(0, arrow), pair.substring(arrow + 1));
                }
            }
            return new Expected(fields[0], fields[1], renamed, Set.of(fields[3].split("\\|", -1)));
        }

        Set<String> pairs(List<String> headings) {
            var pairs = new HashSet<String>();
            for (var heading : headings) {
                if (!heading.isBlank() && !unmapped.contains(heading)) {
                    pairs.add(heading + "→" + renamed.getOrDefault(heading, heading));
                }
            }
            return pairs;
        }
    }

    @Test
    void real_lists_are_recognised_and_their_columns_mapped() throws IOException {
        int right = 0;
        int hits = 0;
        int found = 0;
        int wanted = 0;
        var wrong = new ArrayList<String>();
        var all = expected();
        for (var expected : all) {
            var file = SharedFiles.mustHave(expected.file);
            var identified = Identify.of(file.getFileName().toString(), rows(file));
            var first = identified.candidates().isEmpty()
                    ? "-"
                    : identified.candidates().getFirst().schema().id();
            if (first.equals(expected.set)) {
                right++;
            } else {
                wrong.add(expected.file + " is taken for " + first);
            }
            if (!expected.set.equals("-") && first.equals(expected.set)) {
                var pairs = new HashSet<String>();
                identified.candidates().getFirst().mapping().matches()
                        .forEach(match -> pairs.add(match.heading() + "→" + match.to().name()));
                var should = expected.pairs(identified.headings());
                found += pairs.size();
                wanted += should.size();
                for (var pair : pairs) {
                    if (should.remove(pair)) {
                        hits++;
                    } else {
                        wrong.add(expected.file + " has " + pair);
                    }
                }
                should.forEach(pair -> wrong.add(expected.file + " lacks " + pair));
            }
        }
        double f1 = 2.0 * hits / (found + wanted);
        System.out.printf("lists %d, first candidate right %.3f, column F1 %.3f%n", all.size(),
                (double) right / all.size(), f1);
        assertThat((double) right / all.size()).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(f1).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void headings_are_known_however_they_are_written() {
        var headings = List.of("全国地方公共団体ｺｰﾄﾞ", "NO", "名称（必須）", "名称_ｶﾅ", "所在地_連結標記", "緯 度\n", "ＬＯＮＧＩＴＵＤＥ",
                "設置位置【推奨】", "小児対応機器設備の有無");

        var mapping = Mapping.of(headings, Schemas.find("08").orElseThrow());

        assertThat(mapping.unmapped()).isEmpty();
        assertThat(mapping.matches()).extracting(match -> match.to().name()).containsExactly("全国地方公共団体コード",
                "ID",
                "名称", "名称_カナ", "所在地_連結表記", "緯度", "経度", "設置位置", "小児対応設備の有無");
    }

    @Test
    void a_list_without_headings_is_known_by_what_stands_in_its_columns() {
        var row = Schemas.find("13").orElseThrow().columns().stream().map(IdentifyTest::value).toList();

        var identified = Identify.of("", List.of(row, row, row));

        assertThat(identified.headerRow()).isEqualTo(-1);
        assertThat(identified.candidates().getFirst().schema().id()).isEqualTo("13");
    }

    @Test
    void the_header_may_stand_below_a_title() {
        var identified = Identify.of("", List.of(List.of("AED一覧（令和6年4月）"), List.of(),
                List.of("名称", "住所", "設置位置", "小児対応設備の有無", "緯度", "経度"),
                List.of("市役所", "鯖江市西山町13-1", "1階", "有")));

        assertThat(identified.headerRow()).isEqualTo(2);
        assertThat(identified.candidates().getFirst().schema().id()).isEqualTo("08");
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(Identify.of("", List.of()).candidates()).isEmpty();
        assertThat(Identify.of("x", List.of(List.of("", ""), List.of("1".repeat(1_000_000)))).candidates())
                .isEmpty();
    }

    private static String value(Column column) {
        return switch (column.type()) {
            case CODE -> "182079";
            case KANA -> "ニシヤマ";
            case LATITUDE -> "35.95";
            case LONGITUDE -> "136.18";
            case FLAG -> "有";
            case TIME -> "09:00";
            case URL -> "https://example.jp/a";
            case INTEGER -> "3";
            default -> "";
        };
    }

    private static List<List<String>> rows(Path file) throws IOException {
        if (file.toString().endsWith(".xlsx")) {
            return Sample.of(WorkbookReader.read(file).sheets().getFirst(), ROWS);
        }
        try (var in = Files.newInputStream(file)) {
            return Sample.of(in, ROWS).orElseThrow();
        }
    }

    private static List<Expected> expected() throws IOException {
        try (var in = Objects.requireNonNull(IdentifyTest.class.getResourceAsStream("lists.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Expected::of).toList();
        }
    }
}

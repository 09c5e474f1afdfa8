package jp.kanmin.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.read.DocumentReader;
import jp.kanmin.table.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of contents of four real plans against what was written down by hand before.
class RealHeadingsTest {

    /// A heading and the content it belongs to.
    private record Expected(String heading, String content) {}

    @Test
    void at_least_four_of_five_headings_of_real_plans_map_to_the_right_content() throws IOException {
        var wrong = new ArrayList<String>();
        int all = 0;
        for (var plan : golden().entrySet()) {
            var outline = outline(plan.getValue());
            var mapping = Mapping.of(outline);
            assertThat(outline.headings()).as(plan.getKey()).hasSameSizeAs(plan.getValue());
            for (int i = 0; i < plan.getValue().size(); i++) {
                var expected = plan.getValue().get(i);
                var found = mapping.of(outline.headings().get(i).id());
                all++;
                if (!found.content().equals(expected.content())) {
                    wrong.add("%s %s: %s".formatted(plan.getKey(), expected, found));
                }
            }
        }
        assertThat(wrong.size()).as("%d of %d: %s", wrong.size(), all, wrong).isLessThanOrEqualTo(all / 5);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            多治見市 | organisation,policy,measures,security
            佐世保市 | organisation,policy,measures,security
            長浜市 | measures,security
            高岡市 | position,organisation,security
            """)
    void every_gap_of_real_plans_is_named_with_what_to_write(String plan, String contents)
            throws IOException {
        var outline = outline(golden().getOrDefault(plan, List.of()));

        var gaps = Gap.in(outline, Mapping.of(outline));

        assertThat(gaps).extracting(Gap::part).filteredOn(part -> part.startsWith("chapters/"))
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(contents.split(",", -1)).map(it -> "chapters/" + it)
                                .toArray(String[]::new));
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.help().ja()).endsWith("。").hasSizeGreaterThan(15));
    }

    @Test
    void the_golden_file_holds_the_headings_of_the_shared_file_and_no_others() throws IOException {
        var shared = Files.readString(SharedFiles.mustHave("plans/existing-plan-headings.md"));

        assertThat(golden().values().stream().flatMap(List::stream).map(Expected::heading))
                .containsExactlyElementsOf(shared.lines().skip(4)
                        .filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    }

    private static Outline outline(List<Expected> headings) {
        return Outline.of(DocumentReader
                .ofText(String.join("\n", headings.stream().map(Expected::heading).toList())));
    }

    private static Map<String, List<Expected>> golden() throws IOException {
        var plans = new LinkedHashMap<String, List<Expected>>();
        try (var in = RealHeadingsTest.class.getResourceAsStream("real-headings.tsv")) {
            var text = new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .forEach(it -> plans.computeIfAbsent(it[0], _ -> new ArrayList<>())
                            .add(new Expected(it[1], it[2])));
        }
        return plans;
    }
}

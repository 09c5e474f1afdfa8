package jp.kanmin.table.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Severity;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples that the Digital Agency publishes with its rules, and the gravity it gives each.
class OfficialSamplesTest {

    @ParameterizedTest
    @CsvSource({
        "rule_02_multiple_tables_NG-01.csv, L1-02, true",
        "rule_06_space_formatting_NG-01.csv, L1-06, true",
        "rule_06_space_formatting_OK.csv, L1-06, false",
        "rule_14_csv_single_line_NG-01.csv, L1-14, true",
        "rule_15_csv_quoting_NG-01.csv, L1-15, true"})
    void we_say_of_the_official_samples_what_they_are_called(String file, String rule, boolean isBroken) {
        assertThat(findings(file).stream().anyMatch(f -> f.rule().equals(rule))).isEqualTo(isBroken);
    }

    @Test
    void the_sample_that_is_in_order_breaks_nothing_of_the_first_two_levels() {
        assertThat(findings("rule_06_space_formatting_OK.csv")).extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("L1") || rule.startsWith("L2"));
    }

    @Test
    void every_rule_is_as_grave_as_in_the_official_list() throws Exception {
        var list = SharedFiles.mustHave("mr-rules/rules_with_scoring.csv");
        for (var line : Files.readAllLines(list).stream().skip(1).toList()) {
            var fields = line.replace("\"", "").split(",", -1);
            assertThat(TableRules.find(fields[0]).orElseThrow().severity()).as(fields[0])
                    .isEqualTo(Severity.valueOf(fields[2]));
        }
    }

    private static List<Finding> findings(String name) {
        return Diagnosis.of(WorkbookReader.read(SharedFiles.mustHave("mr-rules/" + name))).findings();
    }
}

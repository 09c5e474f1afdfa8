package jp.kanmin.monitoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Rule;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule with its own two examples. `docs/report-rules.md` is printed from the rules; `-Dgolden=write` prints it
/// anew.
class ReportRulesTest {

    private static final Path FILE = Path.of(System.getProperty("kanmin.root"), "docs", "report-rules.md");

    static Stream<Rule<ReportCase>> rules() {
        return ReportRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_good_example_is_kept(Rule<ReportCase> rule) {
        assertThat(rule.findings(ReportExamples.changed(rule.good()))).as(rule.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_is_found_in_words_a_clerk_can_act_on(Rule<ReportCase> rule) {
        var findings = rule.findings(ReportExamples.changed(rule.bad()));

        assertThat(findings).as(rule.id()).isNotEmpty();
        assertThat(findings).extracting(Finding::rule).containsOnly(rule.id());
        for (var finding : findings) {
            for (var words : List.of(finding.message(), finding.remedy(), rule.title())) {
                assertThat(words.ja()).isNotBlank().doesNotContain("null", "%s", "%d", "Optional");
                assertThat(words.en()).isNotBlank().doesNotContain("null", "%s", "%d", "Optional");
            }
            assertThat(finding.message().ja()).as("Japanese in Japanese").containsPattern("[ぁ-ん]");
        }
    }

    @Test
    void every_rule_is_listed_once_and_no_report_is_a_duty_of_the_act() {
        assertThat(ReportRules.ALL).extracting(Rule::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("KD-RPT(-[A-Z]+)+"));
        assertThat(ReportRules.ALL).extracting(rule -> rule.title().ja()).doesNotHaveDuplicates();
        assertThat(ReportRules.ALL).extracting(Rule::force).doesNotContain(Force.MUST);
    }

    @Test
    void the_worked_report_has_nothing_to_mend() {
        assertThat(new ReportChecker(ReportRules.ALL).check(ReportExamples.changed("{}"))).isEmpty();
    }

    @Test
    void what_a_department_often_sends_is_told_with_the_next_step() {
        var findings = new ReportChecker(ReportRules.ALL).check(ReportExamples.changed("""
                {"quarter": "2025Q4", "@asked": "2026Q1", "values/0/value": "14件", "values/1/numerator": 8000,
                 "values/2/value": -2, "values/4": {"indicator": "m3/k1", "value": 101}}"""));

        assertThat(findings).extracting(Finding::rule).contains("KD-RPT-ASKED", "KD-RPT-FORM", "KD-RPT-PARTS",
                "KD-RPT-NEGATIVE", "KD-RPT-RANGE", "KD-RPT-PERIOD");
        assertThat(findings).filteredOn(f -> f.rule().equals("KD-RPT-FORM"))
                .extracting(f -> f.message().ja()).containsExactly("値「14件」は、指標「オンラインで申請できる手続の数」の形ではありません。");
    }

    @Test
    void a_report_of_a_merged_body_says_what_it_is_now() {
        var findings = HeadRules.BODY.findings(ReportExamples.changed("{\"body\": \"093670\"}"));

        assertThat(findings.getFirst().message().ja()).contains("栃木県栃木市");
    }

    @Test
    void the_printed_rules_are_current() throws IOException {
        var printed = print();
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(FILE, printed);
        }

        assertThat(FILE).as("run with -Dgolden=write").hasContent(printed);
    }

    private static String print() {
        var out = new StringBuilder("""
                # 報告の規則 / Rules for reports

                Printed from the rules themselves; do not edit. No report is a duty of the Act: what is grave (critical) is left out of
                every sum until it is mended. Examples are changes to `examples/data/report.json`, pointer by pointer; `@before` makes
                the report before, `@plan/…` changes the plan, `@asked` is the quarter that was asked for.
                """);
        for (var rule : ReportRules.ALL) {
            out.append("""

                    ## %s — %s

                    **%s** / *%s* (%s, %s)%s

                    - 次の一手: %s / *%s*
                    - 守られている例: `%s`
                    - 破れている例: `%s`
                    """.formatted(rule.id(), rule.force().words().ja(), rule.title().ja(), rule.title().en(),
                    rule.force().code(), rule.severity().code(),
                    rule.citation().isEmpty() ? "" : " — " + String.join("、", rule.citation()),
                    rule.remedy().ja(), rule.remedy().en(), oneLine(rule.good()), oneLine(rule.bad())));
        }
        return out.toString();
    }

    private static String oneLine(String example) {
        return example.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}

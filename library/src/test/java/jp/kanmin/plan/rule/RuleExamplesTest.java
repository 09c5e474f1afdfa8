package jp.kanmin.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.PlanCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule with its own two examples.
class RuleExamplesTest {

    static Stream<Rule<PlanCase>> rules() {
        return PlanRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_good_example_is_kept(Rule<PlanCase> rule) {
        assertThat(rule.findings(Examples.changed(rule.good()))).as(rule.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_is_found_in_words_a_clerk_can_act_on(Rule<PlanCase> rule) {
        var findings = rule.findings(Examples.changed(rule.bad()));

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
    void every_rule_is_listed_once_with_an_id_of_our_form() {
        assertThat(PlanRules.ALL).hasSizeGreaterThanOrEqualTo(60);
        assertThat(PlanRules.ALL).extracting(Rule::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("KD-[A-Z]+(-[A-Z]+)*"));
        assertThat(PlanRules.ALL).extracting(rule -> rule.title().ja()).doesNotHaveDuplicates();
        assertThat(PlanRules.ALL).extracting(rule -> rule.remedy().ja()).allMatch(words -> !words.isBlank());
    }

    @Test
    void only_duties_of_the_act_are_called_musts() {
        assertThat(PlanRules.ALL).filteredOn(rule -> rule.force() == Force.MUST)
                .allSatisfy(rule -> assertThat(
                        rule.citation()).anyMatch(c -> c.matches("基本法(8|9|11|15)条.*")));
        assertThat(PlanRules.ALL).filteredOn(rule -> rule.force() == Force.MUST)
                .allSatisfy(rule -> assertThat(rule.severity().code()).isEqualTo("critical"));
    }

    @Test
    void the_articles_of_the_act_that_speak_of_plans_are_covered() {
        var cited = PlanRules.ALL.stream().flatMap(rule -> rule.citation().stream())
                .collect(Collectors.toSet());

        assertThat(cited).contains("基本法8条1項", "基本法8条2項", "基本法8条3項", "基本法8条6項", "基本法8条7項", "基本法9条1項",
                "基本法9条2項", "基本法9条3項", "基本法9条4項", "基本法11条1項", "基本法12条", "基本法14条", "基本法15条1項", "基本法19条");
    }

    @Test
    void the_worked_example_has_nothing_to_mend() {
        Set<String> found = new TreeSet<>();
        PlanRules.ALL.forEach(rule -> rule.findings(Examples.changed("{}")).stream()
                .filter(finding -> finding.force() != Force.NOTE)
                .forEach(finding -> found.add(finding.rule() + " " + finding.message().ja())));

        assertThat(found).isEmpty();
    }

}

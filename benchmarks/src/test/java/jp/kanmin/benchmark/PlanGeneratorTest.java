package jp.kanmin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;
import org.junit.jupiter.api.Test;

class PlanGeneratorTest {

    private static final PlanGenerator GENERATOR = new PlanGenerator(NationCheck.SEED);

    @Test
    void every_body_of_the_country_gets_a_plan_of_its_own_of_at_least_60_kilobytes() {
        var seen = new HashSet<String>();

        for (var body : Bodies.all()) {
            var text = NationFolder.text(GENERATOR, body);

            assertThat(text.getBytes(StandardCharsets.UTF_8).length).as(body.name())
                    .isGreaterThanOrEqualTo(60 << 10);
            assertThat(seen.add(text)).as("%s has a plan unlike all others", body.name()).isTrue();
        }

        assertThat(seen).hasSize(1_788);
    }

    @Test
    void no_measure_of_one_plan_stands_in_another() {
        var seen = new HashSet<String>();

        for (var body : some()) {
            for (var measure : PlanFile.of(GENERATOR.plan(body)).plan().measures()) {
                assertThat(seen.add(measure.title() + measure.problem() + measure.action()))
                        .as("%s %s", body.name(), measure.id()).isTrue();
            }
        }
    }

    @Test
    void a_plan_has_30_measures_of_two_indicators() {
        for (var body : some()) {
            var plan = PlanFile.of(GENERATOR.plan(body)).plan();

            assertThat(plan.body()).isEqualTo(body.code());
            assertThat(plan.measures()).hasSize(30)
                    .allSatisfy(measure -> assertThat(measure.kpis()).hasSize(2));
        }
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        var body = Bodies.find("182079").orElseThrow();

        assertThat(NationFolder.text(new PlanGenerator(1), body))
                .isEqualTo(NationFolder.text(new PlanGenerator(1), body))
                .isNotEqualTo(NationFolder.text(new PlanGenerator(2), body));
    }

    @Test
    void the_plans_have_the_gaps_of_real_ones_and_no_slips_of_the_generator() {
        var checker = new PlanChecker(PlanRules.ALL);
        var rules = new TreeSet<String>();
        for (var body : some()) {
            checker.check(PlanFile.of(GENERATOR.plan(body)), NationCheck.TODAY).stream().map(Finding::rule)
                    .forEach(rules::add);
        }

        assertThat(rules)
                .contains("KD-PLACEHOLDER", "KD-ERA", "KD-TEXT", "KD-EDITION", "KD-DATE", "KD-SAFEGUARD")
                .doesNotContain("KD-SHAPE", "KD-CHOICE", "KD-KEY", "KD-FORMAT", "KD-ID", "KD-BODY");
    }

    private static List<Body> some() {
        return Bodies.all().stream().filter(body -> Integer.parseInt(body.shortCode()) % 20 == 1).toList();
    }
}

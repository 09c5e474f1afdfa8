package jp.kanmin.monitoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.evidence.EvidenceGap;
import org.junit.jupiter.api.Test;

class PlanOutlineTest {

    @Test
    void the_outline_says_what_sums_ask_of_the_plan_and_no_text() {
        var document = Examples.plan();
        var outline = PlanOutline.of(document);
        var whole = PlanFile.of(document).plan();
        var read = PlanFile.of(outline).plan();

        assertThat(read.body()).isEqualTo(whole.body());
        assertThat(read.name()).isEqualTo(whole.name());
        assertThat(read.edition()).isEqualTo(whole.edition());
        assertThat(read.periods()).isEqualTo(whole.periods());
        assertThat(read.joint()).isEqualTo(whole.joint());
        assertThat(read.versions()).isEqualTo(whole.versions());
        assertThat(read.scale().scale()).isEqualTo(whole.scale().scale());
        assertThat(read.kpis().toList()).isEqualTo(whole.kpis().toList());
        assertThat(read.measures()).extracting(Measure::title, Measure::pillar, Measure::links,
                Measure::bodyLinks, Measure::evidence)
                .isEqualTo(assertThat(whole.measures()).extracting(Measure::title, Measure::pillar,
                        Measure::links, Measure::bodyLinks, Measure::evidence).actual());
        assertThat(EvidenceGap.unfounded(read)).extracting(Measure::id)
                .isEqualTo(EvidenceGap.unfounded(whole).stream().map(Measure::id).toList());
        assertThat(read.measures()).allMatch(measure -> measure.problem().isEmpty());
        assertThat(JsonText.line(outline).length()).isLessThan(JsonText.line(document).length() * 2 / 3);
    }

    @Test
    void of_a_document_that_is_hardly_a_plan_there_is_hardly_an_outline() {
        Plan read = PlanFile.of(PlanOutline.of(Examples.json("{\"measures\": 3, \"name\": []}"))).plan();
        assertThat(read.measures()).isEmpty();
    }
}

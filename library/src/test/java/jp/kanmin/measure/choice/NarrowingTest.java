package jp.kanmin.measure.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Samples;
import jp.kanmin.measure.Samples.Sample;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final List<NationalMeasure> LIST = Editions.newest().measures();

    @Test
    void safety_is_expected_of_nine_measures_and_unknown_of_most() {
        assertThat(numbers(2019, "safety", "yes")).containsExactly(16, 34, 59, 60, 62, 63, 64, 65, 68);
        assertThat(numbers(2019, "safety", "unknown")).hasSize(67).doesNotContain(16, 34);
        assertThat(numbers(2019, "safety", "no")).doesNotContain(16).doesNotContainAnyElementsOf(
                numbers(2019, "safety", "unknown"));
    }

    @Test
    void in_2018_the_move_in_one_step_comes_later_and_the_first_measure_is_being_adjusted() {
        assertThat(numbers(2018, "time", "later")).contains(6);
        assertThat(numbers(2018, "time", "being-adjusted")).contains(1);
        assertThat(numbers(2018, "time", "now")).doesNotContain(1, 6);
        assertThat(numbers(2019, "time", "now")).contains(6).doesNotContain(1);
    }

    @Test
    void a_ministry_leads_only_where_it_is_marked() {
        assertThat(numbers(2019, "lead", "国土交通省")).containsExactly(16, 58, 61);
        assertThat(numbers(2019, "lead", "内閣官房")).contains(51);
        assertThat(numbers(2019, "lead", "経済産業省")).contains(51);
        assertThat(numbers(2019, "lead", "総務省")).contains(51);
    }

    @Test
    void two_samples_are_about_farms_and_the_sea() {
        var facets = SampleFacets.samples();
        var narrowing = new Narrowing<>(facets, Map.of("field", Set.of("農林水産")));

        assertThat(narrowing.of(Samples.all())).extracting(Sample::seq).containsExactly(35, 36);
        assertThat(narrowing.count(Samples.all(), facets.getFirst(), "5")).isEqualTo(2);
        assertThat(narrowing.count(Samples.all(), facets.get(1), "金融")).isZero();
    }

    @Test
    void within_a_facet_any_answer_fits_and_all_facets_have_to() {
        var both = narrowing(2019, Map.of("pillar", Set.of("1", "2"), "safety", Set.of("yes")));

        assertThat(both.of(LIST)).extracting(NationalMeasure::no).contains(16)
                .allSatisfy(no -> assertThat(numbers(2019, "safety", "yes")).contains(no));
    }

    @Test
    void what_no_facet_knows_is_left_out() {
        var narrowing = narrowing(2019, Map.of("pillar", Set.of("9", "<script>"), "colour", Set.of("blue")));

        assertThat(narrowing.isEmpty()).isTrue();
        assertThat(narrowing.of(LIST)).hasSize(82);
    }

    private static List<Integer> numbers(int year, String facet, String code) {
        return narrowing(year, Map.of(facet, Set.of(code))).of(LIST).stream().map(NationalMeasure::no)
                .toList();
    }

    private static Narrowing<NationalMeasure> narrowing(int year, Map<String, Set<String>> chosen) {
        return new Narrowing<>(NationalFacets.of(Editions.newest(), year), chosen);
    }
}

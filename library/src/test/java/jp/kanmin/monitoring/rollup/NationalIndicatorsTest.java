package jp.kanmin.monitoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.kanmin.measure.Editions;
import org.junit.jupiter.api.Test;

class NationalIndicatorsTest {

    private static final NationalIndicators ALL = NationalIndicators.shipped();

    @Test
    void every_one_of_the_82_measures_appears_once() {
        assertThat(ALL.rows()).extracting(row -> row.measure().no())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 82).boxed().toList());
    }

    @Test
    void what_is_not_counted_says_why() {
        for (var row : ALL.rows()) {
            int all = row.measure().kpiProgress().size() + row.measure().kpiEffect().size();

            assertThat(row.rest().isPresent())
                    .as("%s: %d of %d", row.measure().title(), row.counted().size(), all)
                    .isEqualTo(row.counted().size() < all);
        }
    }

    @Test
    void at_least_25_measures_are_counted_from_what_bodies_hold() {
        assertThat(ALL.rows().stream().filter(row -> !row.counted().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void an_indicator_is_found_by_its_measure_and_place() {
        var openData = ALL.find("02-05/e1").orElseThrow();

        assertThat(openData.definition().name()).startsWith("地方公共団体におけるオープンデータ取組率");
        assertThat(openData.definition().adding()).isEqualTo(Adding.SHARE);
        assertThat(ALL.find("05-06/p1").orElseThrow().definition().adding()).isEqualTo(Adding.POPULATION);
        assertThat(Editions.newest().findMeasure("02-05")).isPresent();
    }
}

package jp.kanmin.monitoring.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EarlierFigureTest {

    @Test
    void bodies_with_open_data_are_a_course_each_with_its_own_denominator() {
        var course = EarlierFigure.of("02-05/e1").stream().filter(one -> !one.ofPrefectures()).toList();
        assertThat(course).extracting(EarlierFigure::date).isSorted();
        assertThat(course).extracting(EarlierFigure::count).containsExactly(240L, 279L, 418L, 1_788L);
        assertThat(course.getFirst().isAtLeast()).isTrue();
        assertThat(course.getFirst().share()).as("nobody said of how many").isEmpty();
        assertThat(course.get(1).share().orElseThrow().percent(1)).contains(new BigDecimal("15.6"));
        assertThat(course.get(2).share().orElseThrow().percent(1)).contains(new BigDecimal("24.0"));
        assertThat(course.getLast().isGoal()).isTrue();
    }

    @Test
    void of_what_nothing_is_known_there_is_no_figure() {
        assertThat(EarlierFigure.of("01-01/p1")).isEmpty();
    }
}

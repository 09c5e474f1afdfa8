package jp.kanmin.app.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void bars_begin_at_zero_and_the_longest_fills_the_picture() {
        var chart = chart(side("12"), side("42"), false);

        assertThat(chart.zero()).isEqualTo("0.00%");
        assertThat(chart.bars()).extracting(bar -> bar.tone() + " " + bar.x() + " " + bar.width())
                .containsExactly("base 0.00% 28.57%", "goal 0.00% 100.00%");
    }

    @Test
    void a_percentage_is_a_part_of_the_whole() {
        assertThat(chart(side("6"), side("30"), true).bars()).extracting(bar -> bar.width())
                .containsExactly("6.00%", "30.00%");
        assertThat(chart(side("90"), side("120"), true).whole()).isFalse();
    }

    @Test
    void the_unknown_is_drawn_as_unknown_and_zero_as_zero() {
        assertThat(chart(side("0"), unknown(), false).bars())
                .extracting(bar -> bar.tone() + " " + bar.width())
                .containsExactly("base 0.00%", "unknown 100.00%");
        assertThat(chart(side("0"), side("0"), false).bars()).extracting(bar -> bar.width())
                .containsExactly("0.00%", "0.00%");
    }

    @Test
    void below_zero_goes_to_the_left_of_zero() {
        var chart = chart(side("-10"), side("30"), false);

        assertThat(chart.zero()).isEqualTo("25.00%");
        assertThat(chart.bars()).extracting(bar -> bar.x() + " " + bar.width())
                .containsExactly("0.00% 25.00%", "25.00% 75.00%");
    }

    @Test
    void a_course_rises_from_a_zero_baseline_and_its_goal_is_marked() {
        var chart = CourseChart.of("c", "数", "", List.of(new CourseChart.Point(0, 22, "2019", "22", false),
                new CourseChart.Point(50, 38, "2020", "38", false),
                new CourseChart.Point(100, 47, "2021", "47", true)));

        assertThat(chart.dots()).extracting(dot -> dot.y()).containsExactly(125, 71, 40);
        assertThat(chart.strokes()).extracting(stroke -> stroke.hoped()).containsExactly(false, true);
        assertThat(CourseChart.of("c", "", "", List.of()).dots()).isEmpty();
    }

    private static TargetChart chart(TargetChart.Side base, TargetChart.Side goal, boolean outOfHundred) {
        return TargetChart.of("c", "", "", base, goal, outOfHundred);
    }

    private static TargetChart.Side side(String number) {
        return new TargetChart.Side("", Optional.of(new BigDecimal(number)), number);
    }

    private static TargetChart.Side unknown() {
        return new TargetChart.Side("", Optional.empty(), "未定");
    }
}

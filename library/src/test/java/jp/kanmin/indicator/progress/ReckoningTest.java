package jp.kanmin.indicator.progress;

import static jp.kanmin.indicator.IndicatorType.AMOUNT;
import static jp.kanmin.indicator.IndicatorType.BOOLEAN;
import static jp.kanmin.indicator.IndicatorType.COUNT;
import static jp.kanmin.indicator.IndicatorType.DURATION;
import static jp.kanmin.indicator.IndicatorType.FORMULA;
import static jp.kanmin.indicator.IndicatorType.LEVEL;
import static jp.kanmin.indicator.IndicatorType.RATE;
import static jp.kanmin.indicator.IndicatorType.STAGES;
import static jp.kanmin.indicator.IndicatorType.SURVEY;
import static jp.kanmin.indicator.IndicatorType.TEXT;
import static jp.kanmin.indicator.Indicators.amount;
import static jp.kanmin.indicator.Indicators.date;
import static jp.kanmin.indicator.Indicators.figure;
import static jp.kanmin.indicator.Indicators.indicator;
import static jp.kanmin.indicator.Indicators.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Series;
import jp.kanmin.indicator.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Progress by type, reckoned by hand.
class ReckoningTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "COUNT, 件, 0, 30, 15, 50%",
        "COUNT, 件, 12, 42, 14, 6.7%",
        "COUNT, 件, 12, 42, 9, -10%",
        "COUNT, 件, 0, 10, 13, 130%",
        "DURATION, 分, 50, 20, 35, 50%",
        "AMOUNT, 万円, 1000, 0, 250, 75%",
        "AMOUNT, 万円, 1000, 0, 0, 100%",
        "RATE, ％, 6, 30, 12, 25%",
        "SURVEY, ％, 40, 60, 55, 75%",
        "COUNT, 件, 0, 0.3, 0.1, 33.3%"})
    void numbers_go_along_the_straight_line_from_base_to_target(IndicatorType type, String unit, String base,
            String target, String value, String way) {
        var progress = Reckoning.of(indicator(type, unit, base, target), amount(value), DAY);

        assertThat(progress).isInstanceOfSatisfying(Progress.Share.class,
                share -> assertThat(share.way().written()).isEqualTo(way));
    }

    @Test
    void the_formula_is_shown_with_its_numbers_and_the_time_that_is_over() {
        var progress = Reckoning.of(indicator(COUNT, "件", "12", "42"), amount("27"), DAY);

        assertThat(progress.formula().ja())
                .isEqualTo("（今の値－現状値）÷（目標値－現状値）：（27－12）÷（42－12）＝50%。期間は50%過ぎました。");
        assertThat(progress.formula().en()).isEqualTo(
                "(value − base) ÷ (target − base): (27 − 12) ÷ (42 − 12) = 50%; 50% of the time is over.");
        assertThat(((Progress.Share) progress).pace().orElseThrow().written()).isEqualTo("100%");
    }

    @Test
    void a_rate_keeps_its_parts_and_none_of_none_is_no_rate() {
        var rate = indicator(RATE, "％", "0", "50");

        assertThat(((Progress.Share) Reckoning.of(rate, parts(1, 3), DAY)).way().written())
                .isEqualTo("66.7%");
        assertThat(Reckoning.of(rate, parts(0, 0), DAY)).isInstanceOf(Progress.NotYet.class);
    }

    @Test
    void a_formula_of_26_areas_counts_areas_or_percent_as_its_unit_says() {
        assertThat(
                ((Progress.Share) Reckoning.of(indicator(FORMULA, "％", "0", "100"), parts(13, 26), DAY)).way()
                        .written())
                .isEqualTo("50%");
        assertThat(
                ((Progress.Share) Reckoning.of(indicator(FORMULA, "業務", "0", "26"), parts(13, 26), DAY)).way()
                        .written())
                .isEqualTo("50%");
    }

    @Test
    void keeping_what_is_there_is_reached_or_not() {
        var kept = indicator(COUNT, "件", "30", "30");

        assertThat(((Progress.Reached) Reckoning.of(kept, amount("30"), DAY)).isReached()).isTrue();
        assertThat(((Progress.Reached) Reckoning.of(kept, amount("29"), DAY)).isReached()).isFalse();
        assertThat(Reckoning.of(kept, amount("29"), DAY).formula().ja()).contains("維持").contains("29＜30");
    }

    @Test
    void without_a_base_only_the_target_can_be_looked_at_and_only_when_the_way_is_known() {
        var without = indicator(DURATION, "分", "", "20");

        assertThat(Reckoning.of(without, amount("15"), DAY)).isInstanceOf(Progress.NotYet.class);
        assertThat(((Progress.Reached) Reckoning.of(down(without), amount("15"), DAY)).isReached()).isTrue();
    }

    @Test
    void a_level_counts_steps() {
        assertThat(((Progress.Share) Reckoning.of(indicator(LEVEL, "", "なし", "AA"), new Value.Step("A"), DAY))
                .way()
                .written()).isEqualTo("50%");
        assertThat(Reckoning.of(indicator(LEVEL, "", "なし", "AA"), new Value.Step("AAAA"), DAY))
                .isInstanceOf(Progress.NotYet.class);
    }

    @Test
    void a_milestone_is_done_on_time_or_late() {
        var milestone = indicator(BOOLEAN, "", "", "");

        assertThat(Reckoning.of(milestone, new Value.Done(false, Optional.empty()), DAY))
                .isInstanceOf(Progress.OnTime.class);
        assertThat(Reckoning.of(milestone, new Value.Done(false, Optional.empty()), LocalDate.of(2029, 4, 1)))
                .isInstanceOf(Progress.Late.class);
        assertThat(Reckoning.of(milestone, new Value.Done(true, Optional.of(LocalDate.of(2029, 4, 2))),
                LocalDate.of(2029, 6, 30)))
                .isInstanceOfSatisfying(Progress.Done.class, done -> assertThat(done.isAfterDue()).isTrue());
    }

    @Test
    void stages_stay_stages() {
        var progress = Reckoning.of(indicator(STAGES, "件", "20,12,4", "0,10,26"),
                new Value.Stages(List.of(new BigDecimal(10), new BigDecimal(11), new BigDecimal(15))), DAY);

        assertThat(progress).isInstanceOfSatisfying(Progress.ByStage.class,
                stages -> assertThat(stages.stages()).extracting(s -> ((Progress.Share) s).way().written())
                        .containsExactly("50%", "50%", "50%"));
    }

    @Test
    void few_answers_are_told_and_not_hidden() {
        var survey = indicator(SURVEY, "％", "40", "60");
        var few = new Value.Asked(new BigDecimal("50"), Optional.of(new BigDecimal(19)));

        assertThat(((Progress.Share) Reckoning.of(survey, few, DAY)).doubts().getFirst().ja())
                .contains("19人");
        assertThat(((Progress.Share) Reckoning.of(survey, few, DAY)).way().written()).isEqualTo("50%");
    }

    @Test
    void words_wait_for_a_person() {
        var told = indicator(TEXT, "", "", "みんなが使える");

        assertThat(Reckoning.of(told, new Value.Told("進んだ", Optional.empty()), DAY))
                .isInstanceOf(Progress.NotYet.class);
        assertThat(Reckoning.of(told, new Value.Told("進んだ", Optional.of("前進")), DAY))
                .isInstanceOfSatisfying(Progress.Graded.class, g -> assertThat(g.grade()).isEqualTo("前進"));
    }

    @Test
    void what_is_declared_unknown_is_neither_good_nor_bad_and_says_until_when() {
        var progress = Reckoning.of(indicator(COUNT, "件", "0", "10"),
                new Value.Unknown(date("2027-03"), "集計中。"), DAY);

        assertThat(progress).isInstanceOf(Progress.Unknown.class);
        assertThat(progress.formula().ja()).contains("2027年3月").contains("集計中");
    }

    @Test
    void a_target_not_set_until_a_date_says_so() {
        var open = indicator(COUNT, "件", "0", "");
        var told = new Indicator("k", "n", open.type(), "件", Optional.empty(), open.base(),
                Indicator.Target.NONE,
                Optional.of(new Indicator.DeclaredUnknown(date("令和元年度"), "")), "", "", List.of(),
                Optional.empty(),
                List.of(), List.of());

        assertThat(Reckoning.of(told, amount("3"), DAY)).isInstanceOfSatisfying(Progress.NotYet.class,
                notYet -> assertThat(notYet.formula().ja()).contains("令和元年度"));
    }

    @Test
    void a_target_for_each_year_is_the_one_looked_at_until_it_is_over() {
        var all = indicator(COUNT, "件", "0", "30");
        var yearly = with(all, List.of(target("10", "2026年度"), target("20", "2027年度")), List.of());

        assertThat(((Progress.Share) Reckoning.of(yearly, amount("10"), DAY)).way().written())
                .isEqualTo("50%");
        assertThat(((Progress.Share) Reckoning.of(yearly, amount("10"), LocalDate.of(2028, 9, 30))).way()
                .written()).isEqualTo("33.3%");
    }

    @Test
    void values_across_a_break_are_never_compared() {
        var broken = with(indicator(COUNT, "人", "100", "200"), List.of(),
                List.of(new Series(date("2027-04"), "延べ人数から実人数に変えました。",
                        new Indicator.Base(figure("40"), date("2026年度"), ""))));

        var across = Movement.between(broken, amount("120"), LocalDate.of(2027, 3, 31), amount("45"), DAY);
        var within = Movement.between(broken, amount("45"), DAY, amount("50"), LocalDate.of(2027, 12, 31));

        assertThat(across).isInstanceOfSatisfying(Movement.NotComparable.class,
                no -> assertThat(no.why().ja()).contains("実人数"));
        assertThat(within).isInstanceOfSatisfying(Movement.By.class,
                by -> assertThat(Movement.written(by)).isEqualTo("+5"));
        assertThat(Reckoning.of(broken, amount("60"), DAY).formula().ja()).contains("（60－40）÷（200－40）");
    }

    @Property
    void whatever_the_numbers_there_is_an_answer_in_words(@ForAll @IntRange(min = -5, max = 5) int base,
            @ForAll @IntRange(min = -5, max = 5) int target, @ForAll @IntRange(min = -5, max = 5) int value,
            @ForAll IndicatorType type, @ForAll boolean asParts) {
        var one = indicator(type, "％", Integer.toString(base), Integer.toString(target));

        var progress = Reckoning.of(one, asParts ? parts(value, base) : amount(Integer.toString(value)),
                DAY);

        assertThat(progress.formula().ja()).isNotBlank().doesNotContain("NaN", "Infinity", "null");
    }

    @Property
    void the_base_is_no_way_and_the_target_all_of_it(@ForAll int base, @ForAll int target) {
        var one = indicator(AMOUNT, "円", Integer.toString(base), Integer.toString(target));

        if (Reckoning.of(one, amount(Integer.toString(base)), DAY) instanceof Progress.Share at) {
            assertThat(at.way().compareWith(Fraction.NONE)).isZero();
        }
        if (Reckoning.of(one, amount(Integer.toString(target)), DAY) instanceof Progress.Share at) {
            assertThat(at.way().compareWith(Fraction.ALL)).isZero();
            assertThat(at.isReached()).isTrue();
        }
    }

    private static Indicator.Target target(String value, String due) {
        return new Indicator.Target(figure(value), date(due));
    }

    private static Indicator down(Indicator of) {
        return new Indicator(of.id(), of.name(), of.type(), of.unit(), Optional.of(Direction.DOWN), of.base(),
                of.target(), of.unknown(), "", "", of.scale(), Optional.empty(), List.of(), List.of());
    }

    private static Indicator with(Indicator of, List<Indicator.Target> yearly, List<Series> series) {
        return new Indicator(of.id(), of.name(), of.type(), of.unit(), Optional.of(Direction.UP), of.base(),
                of.target(), of.unknown(), "", "", of.scale(), Optional.empty(), yearly, series);
    }
}

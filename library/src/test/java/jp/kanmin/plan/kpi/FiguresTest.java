package jp.kanmin.plan.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"COUNT|件|１，２００件|1200", "COUNT|箇所|3万箇所|30000", "RATE|％|約70％|70",
        "AMOUNT|円|2,500千円|2500000", "DURATION|分|1時間30分|90", "DURATION|分|15分|15", "COUNT|件|0|0",
        "BOOLEAN||できた|true", "STAGES|件|20→12→4|[20, 12, 4]", "LEVEL||ａａ|\"AA\"", "TEXT||使いやすい|\"使いやすい\""})
    void figures_are_read_in_any_clear_form(String type, String unit, String typed, String kept) {
        var read = FigureReading.figure(IndicatorType.valueOf(type), Optional.ofNullable(unit).orElse(""),
                List.of("A", "AA", "AAA"), typed);

        assertThat(read).isInstanceOfSatisfying(FigureReading.Read.Good.class,
                good -> assertThat(JsonText.line(good.figure())).isEqualTo(kept));
    }

    @Test
    void a_sign_in_place_of_a_number_is_nothing_and_never_zero() {
        assertThat(FigureReading.figure(IndicatorType.COUNT, "件", List.of(), "〇件"))
                .isInstanceOf(FigureReading.Read.Nothing.class);
        assertThat(FigureReading.figure(IndicatorType.COUNT, "件", List.of(), "  "))
                .isInstanceOf(FigureReading.Read.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"COUNT,たくさん", "STAGES,多い→少ない", "LEVEL,AAAA", "BOOLEAN,たぶん", "RATE,<script>"})
    void what_is_no_figure_of_the_type_says_so(String type, String typed) {
        assertThat(FigureReading.figure(IndicatorType.valueOf(type), "", List.of("A", "AA"), typed))
                .isInstanceOf(FigureReading.Read.Unclear.class);
    }

    @Test
    void a_million_characters_are_refused_and_not_read() {
        for (var type : IndicatorType.values()) {
            assertThat(FigureReading.figure(type, "分", List.of("A"), "9".repeat(1_000_000)))
                    .isInstanceOf(FigureReading.Read.Unclear.class);
        }
        assertThat(FigureReading.date("9".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和10年度", "R10年度", "Ｒ１０", "2028", "２０２８年度", "平成40年度"})
    void a_year_is_read_in_every_calendar(String typed) {
        assertThat(FigureReading.date(typed).map(FigureReading::kept)).contains(Json.of("2028"));
    }

    @Test
    void a_month_stays_a_month_and_an_open_year_is_none() {
        assertThat(FigureReading.date("令和9年3月").map(FigureReading::kept)).contains(Json.of("令和9年3月"));
        assertThat(FigureReading.date("令和〇年度")).isEmpty();
    }

    @Test
    void a_goal_with_open_signs_has_its_unit_and_nothing_else() {
        var goal = PrintedGoal.of("平成〇年までに子育てワンストップを利用した保育園の入所申請手続数〇件を達成");

        assertThat(goal.due()).isEmpty();
        assertThat(goal.value()).isEmpty();
        assertThat(goal.unit()).isEqualTo("件");
        assertThat(goal.toBeFilled()).isTrue();
    }

    @Test
    void a_goal_in_brackets_is_told_from_the_name() {
        var rate = PrintedGoal.of("地方公共団体におけるオープンデータ取組率(令和2年度100%)");

        assertThat(rate.name()).isEqualTo("地方公共団体におけるオープンデータ取組率");
        assertThat(rate.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal(100)));
        assertThat(rate.due()).hasValueSatisfying(due -> assertThat(due.fiscalYear()).isEqualTo(2020));
        assertThat(PrintedGoal.of("取扱機関数(地方公共団体等)").name()).isEqualTo("取扱機関数(地方公共団体等)");
    }
}

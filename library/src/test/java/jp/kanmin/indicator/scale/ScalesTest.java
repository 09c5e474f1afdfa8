package jp.kanmin.indicator.scale;

import static jp.kanmin.indicator.Indicators.amount;
import static jp.kanmin.indicator.Indicators.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Indicators graded by hand under each scale.
class ScalesTest {

    private static final LocalDate HALF_WAY = LocalDate.of(2027, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "aichi, 0, 30, 30, A", "aichi, 0, 30, 31, A", "aichi, 0, 30, 24, B", "aichi, 0, 30, 23.9, C",
        "aichi, 0, 30, 15, C", "aichi, 0, 30, 14, D", "aichi, 0, 30, -1, D", "aichi, 12, 42, 36, B",
        "aichi, 100, 0, 20, B", "aichi, 100, 0, 0, A", "aichi, 30, 30, 30, A", "aichi, 30, 30, 29, D",
        "nagayo, 100, 150, 150, S", "nagayo, 100, 150, 120, A", "nagayo, 100, 150, 110, B",
        "nagayo, 100, 150, 110.1, A", "nagayo, 100, 150, 100, B", "nagayo, 100, 150, 90, B",
        "nagayo, 100, 150, 89.9, C", "nagayo, 100, 50, 80, A", "nagayo, 100, 50, 105, B",
        "nagayo, 100, 50, 111, C", "nagayo, 0, 10, 1, A", "nagayo, 0, 10, 0, B", "nagayo, 50, 50, 46, B",
        "gunma, 40, 60, 60, 達成", "gunma, 40, 60, 45, 前進", "gunma, 40, 60, 41, 横ばい",
        "gunma, 40, 60, 38, 横ばい", "gunma, 40, 60, 37, 後退", "gunma, 20, 0, 0, 達成", "gunma, 20, 0, 15, 前進",
        "national, 0, 100, 130, 目標超過達成", "national, 0, 100, 100, 目標達成", "national, 0, 100, 60, 相当程度進展あり",
        "national, 0, 100, 30, 進展が大きくない", "national, 0, 100, 0, 目標に向かっていない"})
    void numbers_are_graded_as_by_hand(String scale, String base, String target, String value, String grade) {
        var progress = Reckoning.of(indicator(IndicatorType.AMOUNT, "万円", base, target), amount(value),
                HALF_WAY);

        assertThat(find(scale).grade(progress).printed()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"aichi, A, D, －", "nagayo, S, C, －", "gunma, 達成, 後退, 未判定", "national, 目標達成, 目標に向かっていない, －"})
    void milestones_are_graded_once_they_are_done_or_late(String scale, String done, String late,
            String open) {
        var milestone = indicator(IndicatorType.BOOLEAN, "", "", "");
        var not = new Value.Done(false, Optional.empty());

        assertThat(find(scale).grade(Reckoning.of(milestone, new Value.Done(true, Optional.empty()),
                HALF_WAY)).printed()).isEqualTo(done);
        assertThat(find(scale).grade(Reckoning.of(milestone, not, LocalDate.of(2029, 4, 1))).printed())
                .isEqualTo(late);
        assertThat(find(scale).grade(Reckoning.of(milestone, not, HALF_WAY)).printed()).isEqualTo(open);
    }

    @Test
    void where_there_are_no_numbers_a_person_grades_and_only_by_the_scale() {
        var told = indicator(IndicatorType.TEXT, "", "", "みんなが使える");

        assertThat(grade("gunma", told, new Value.Told("講習を始めた", Optional.of("前進"))))
                .isInstanceOf(Grade.ByPerson.class).extracting(Grade::printed).isEqualTo("前進");
        assertThat(grade("gunma", told, new Value.Told("講習を始めた", Optional.of("A"))))
                .isInstanceOf(Grade.None.class);
        assertThat(grade("gunma", told, new Value.Told("講習を始めた", Optional.empty())).printed())
                .isEqualTo("未判定");
    }

    @Test
    void what_is_not_known_is_not_graded_in_any_scale() {
        var count = indicator(IndicatorType.COUNT, "件", "0", "30");

        for (var scale : Scales.all()) {
            assertThat(scale.grade(Reckoning.of(count, new Value.Unknown(Optional.empty(), ""), HALF_WAY)))
                    .isInstanceOf(Grade.None.class);
        }
    }

    @Test
    void a_grade_says_what_it_rests_on_and_the_national_wording_only_proposes() {
        var grade = grade("national", indicator(IndicatorType.COUNT, "件", "0", "30"), amount("15"));

        assertThat(grade).isInstanceOf(Grade.Proposed.class);
        assertThat(grade.reason().ja()).contains("（15－0）÷（30－0）＝50%");
    }

    @Test
    void a_body_declares_its_own_scale() throws Unreadable {
        var scale = read("""
                {"name": "当市", "none": "？", "grades": [{"grade": "◎", "of": "target", "from": -5},
                 {"grade": "○", "of": "pace", "from": 80}, {"grade": "△"}]}""").scale().orElseThrow();
        var count = indicator(IndicatorType.COUNT, "件", "0", "100");

        assertThat(scale.grade(Reckoning.of(count, amount("95"), HALF_WAY)).printed()).isEqualTo("◎");
        assertThat(scale.grade(Reckoning.of(count, amount("40.1"), HALF_WAY)).printed()).isEqualTo("○");
        assertThat(scale.grade(Reckoning.of(count, amount("39"), HALF_WAY)).printed()).isEqualTo("△");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"grades\": []} | grades", "{\"grades\": [{\"grade\": \"A\"}, {\"grade\": \"B\"}]} | grades/0/from",
        "{\"grades\": [{\"grade\": \"A\", \"of\": \"way\", \"from\": 1}, {\"grade\": \"A\"}]} | grades/1/grade",
        "{\"grades\": [{\"grade\": \"A\", \"of\": \"luck\", \"from\": 1}, {\"grade\": \"B\"}]} | grades/0/of",
        "{\"grades\": [{\"of\": \"way\", \"from\": 1}, {\"grade\": \"B\"}]} | grades/0/grade",
        "{\"grades\": [{\"grade\": \"A\", \"of\": \"way\", \"from\": 1}, {\"grade\": \"B\", \"of\": \"way\", \"from\": 0}]} | grades/1/from",
        "{\"grades\": \"A\"} | grades"})
    void a_broken_scale_is_told_where_it_is_broken(String json, String path) throws Unreadable {
        var reading = read(json);

        assertThat(reading.scale()).isEmpty();
        assertThat(reading.flaws()).extracting(ScaleReading.Flaw::path).contains(path.strip());
    }

    @Test
    void an_unknown_name_is_a_flaw_and_none_at_all_is_not() {
        assertThat(ScaleReading.of(Json.of("osaka")).flaws()).hasSize(1);
        assertThat(ScaleReading.of(Json.of(5)).flaws()).hasSize(1);
        assertThat(ScaleReading.of(Json.ofNull()).flaws()).isEmpty();
        assertThat(ScaleReading.of(Json.of("gunma")).scale()).isPresent();
    }

    private static Grade grade(String scale, Indicator indicator, Value value) {
        return find(scale).grade(Reckoning.of(indicator, value, HALF_WAY));
    }

    private static Scale find(String id) {
        return Scales.find(id).orElseThrow();
    }

    private static ScaleReading read(String json) throws Unreadable {
        return ScaleReading.of(JsonFile.read(json.getBytes(StandardCharsets.UTF_8)).root());
    }
}

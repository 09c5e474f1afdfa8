package jp.kanmin.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.kanmin.indicator.Indicators;
import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

    @Test
    void the_worked_report_is_read() {
        var report = ReportFile.of(ReportExamples.report()).report();

        assertThat(report.body()).isEqualTo("182079");
        assertThat(report.quarter()).contains(new Quarter(2026, 1));
        assertThat(report.find("m1/k1").orElseThrow().value()).contains(Indicators.amount("14"));
        assertThat(report.find("m1/k2").orElseThrow().value()).contains(Indicators.parts(512, 7420));
        assertThat(report.find("m2/k2").orElseThrow().value().orElseThrow())
                .isInstanceOf(Value.Unknown.class);
    }

    @Test
    void yaml_with_the_same_keys_is_read() throws Unreadable {
        var file = ReportFile.read("""
                format: kanmin-report/1
                body: "182079"
                quarter: 2026Q1
                values:
                  - {indicator: m1/k1, value: 14}
                  - {indicator: m1/k2, value: 62, answers: 812}
                  - {indicator: m2/k1, value: true, done: 2026-06-30}
                  - {indicator: m3/k1, value: [20, 12, 4]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(file.troubles()).isEmpty();
        assertThat(file.report().values()).extracting(entry -> entry.value().orElseThrow().written())
                .containsExactly("14", "62（n=812）", "実施", "20 → 12 → 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{}", "{\"a\":", "\u0000\u0001"})
    void what_is_no_report_is_said_in_one_line(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatever_happens_to_a_report_the_check_answers() {
        var random = new Random(7);
        var plan = Optional.of(PlanFile.of(Examples.plan()).plan());
        var checker = new ReportChecker(ReportRules.ALL);
        var before = List.of(ReportFile.of(ReportExamples.report()).report());
        for (int i = 0; i < 500; i++) {
            var damaged = (Json.Obj) damaged(ReportExamples.report(), random);
            var file = ReportFile.of(damaged);

            assertThat(checker.check(new ReportCase(file, plan, ReportExamples.TODAY, before,
                    Optional.empty()))).as(damaged.toString()).isNotNull();
        }
    }

    private static Json damaged(Json json, Random random) {
        var paths = List.of("body", "quarter", "values", "values/0", "values/0/value", "values/1/numerator",
                "values/1/denominator", "values/3/unknown", "values/0/indicator", "evaluations", "actions",
                "revision", "plan",
                "values/0/from", "values/0/unit");
        var things = List.of(Json.ofNull(), Json.of(""), Json.of("x".repeat(1000)), Json.of(-1),
                Json.of(true),
                Json.Obj.EMPTY, new Json.Arr(List.of(Json.of(1), Json.ofNull())),
                new Json.Num(new BigDecimal("1e90")),
                new Json.Arr(List.of(Json.Obj.EMPTY)));
        var changed = json;
        for (int i = 0; i < 3; i++) {
            try {
                changed = changed.replaced(paths.get(random.nextInt(paths.size())),
                        things.get(random.nextInt(things.size())));
            } catch (IllegalArgumentException _) {
                // the place is gone already
            }
        }
        return changed;
    }

    private static Optional<ReportFile> read(String text) {
        try {
            return Optional.of(ReportFile.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Unreadable reason) {
            assertThat(reason.what().ja()).isNotBlank();
            return Optional.empty();
        }
    }
}

package jp.kanmin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// Makes up the report of any body and quarter on its plan, with the gaps, damage and slips of real ones. The same seed
/// gives the same report.
public final class ReportGenerator {

    private final long seed;

    public ReportGenerator(long seed) {
        this.seed = seed;
    }

    /// The report of a quarter; none where the body is late.
    public Optional<Json.Obj> report(Plan plan, Quarter quarter) {
        var draw = new Draw((seed * 1_000_003 + Long.parseLong(plan.body())) * 10_007 + quarter.index());
        if (draw.percent(10)) {
            return Optional.empty();
        }
        var written = draw.percent(1) ? quarter.before().code() : quarter.code();
        var values = new ArrayList<Json>();
        for (var measure : plan.measures()) {
            for (var kpi : measure.kpis()) {
                value(draw, measure, kpi).ifPresent(values::add);
            }
        }
        var report = new Document().with("format", ReportFile.FORMAT).with("body", plan.body())
                .with("plan", plan.name()).with("quarter", written).with("values", values);
        return Optional.of(draw.percent(40)
                ? report.with("evaluations", List.of(evaluation(draw, plan))).done()
                : report.done());
    }

    private static Optional<Json> value(Draw draw, Measure measure, Kpi kpi) {
        var value = new Document().with("indicator", measure.id() + "/" + kpi.id());
        if (draw.percent(6)) {
            return Optional.empty();
        }
        if (draw.percent(4)) {
            return Optional.of(value.with("unknown", new Document().with("until", "2030-03").done()).done());
        }
        if (draw.percent(1)) {
            return Optional.of(value.with("value", draw.between(1, 90) + "件くらい").done());
        }
        return Optional.of(number(draw, value, kpi.indicator().type().orElse(IndicatorType.COUNT)));
    }

    private static Json number(Draw draw, Document value, IndicatorType type) {
        return switch (type) {
            case RATE, FORMULA -> {
                int all = type == IndicatorType.FORMULA ? 26 : draw.between(50, 9_000);
                int part = draw.percent(1) ? all + 1 : draw.between(0, all);
                yield value.with("numerator", Json.of(part)).with("denominator", Json.of(all)).done();
            }
            case SURVEY -> value.with("value", Json.of(draw.between(10, 95)))
                    .with("answers", Json.of(draw.between(12, 900))).done();
            case BOOLEAN -> value.with("value", Json.of(draw.percent(40))).done();
            case LEVEL, TEXT -> value.with("value", draw.one(List.of("A", "AA", "AAA"))).done();
            case STAGES -> value.with("value", List.of(Json.of(draw.between(0, 20)),
                    Json.of(draw.between(0, 20)))).done();
            case COUNT, AMOUNT, DURATION ->
                value.with("value", Json.of(draw.percent(1) ? -draw.between(1, 9) : draw.between(0, 400)))
                        .done();
        };
    }

    private static Json evaluation(Draw draw, Plan plan) {
        var evaluation = new Document().with("measure", draw.one(plan.measures()).id())
                .with("progress", draw.one(List.of("on-track", "ahead", "behind")));
        return draw.percent(50)
                ? evaluation.done()
                : evaluation.with("cause", "担当者が異動したため。").with("next", "次の四半期に人を増やす。").done();
    }
}

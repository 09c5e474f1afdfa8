package jp.kanmin.app.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Figure;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.JapaneseDate;

/// One row an indicator.
public final class IndicatorsCsv {

    private static final List<String> HEADING = List.of("団体コード", "団体名", "計画名", "施策ID", "施策名", "指標ID", "指標名",
            "種類", "型",
            "単位", "向き", "現状値", "現状の年度", "現状の対象", "目標値", "目標の時期", "目標年度", "分子", "分母", "段階", "未定の解消時期", "未定の理由",
            "例外の理由");

    private IndicatorsCsv() {}

    public static byte[] of(Plan plan) {
        var rows = new ArrayList<List<String>>();
        for (var measure : plan.measures()) {
            measure.kpis().forEach(kpi -> rows.add(row(plan, measure, kpi)));
        }
        return SafeCsv.write(HEADING, rows);
    }

    private static List<String> row(Plan plan, Measure measure, Kpi kpi) {
        var indicator = kpi.indicator();
        var base = indicator.base();
        var target = indicator.target();
        var unknown = indicator.unknown();
        return List.of(plan.body(), MeasuresCsv.body(plan), plan.name(), measure.id(), measure.title(),
                kpi.id(),
                kpi.name(), kind(kpi), indicator.type().map(type -> type.words().ja()).orElse(""),
                indicator.unit(),
                indicator.direction().map(way -> way == Direction.UP ? "増やす" : "減らす").orElse(""),
                written(base.value()), fiscalYear(base.year()), base.subject(), written(target.value()),
                target.due().map(JapaneseDate::both).orElse(""), fiscalYear(target.due()),
                indicator.numerator(),
                indicator.denominator(), String.join(" → ", indicator.scale()),
                unknown.flatMap(said -> said.until()).map(JapaneseDate::both).orElse(""),
                unknown.map(said -> said.reason()).orElse(""), kpi.exception());
    }

    private static String kind(Kpi kpi) {
        return switch (kpi.kind()) {
            case "progress" -> "進捗";
            case "effect" -> "効果";
            default -> kpi.kind();
        };
    }

    private static String written(Optional<Figure> figure) {
        return figure.map(Figure::written).orElse("");
    }

    /// The western year in which the fiscal year begins.
    private static String fiscalYear(Optional<JapaneseDate> date) {
        return date.map(day -> Integer.toString(day.fiscalYear())).orElse("");
    }
}

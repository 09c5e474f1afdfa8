package jp.kanmin.app.publication.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jp.kanmin.body.Bodies;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.evidence.Effect;
import jp.kanmin.text.JapaneseDate;

/// One row a measure.
public final class MeasuresCsv {

    private static final List<String> HEADING = List.of("団体コード", "団体名", "計画名", "施策ID", "施策名", "由来", "柱コード",
            "柱", "分野",
            "記号", "担当", "課題", "取組", "国の施策", "事例", "指標の数", "目標が未定の指標の数", "最初の時期", "最後の時期", "個人情報",
            "ほかの団体の施策", "効果", "生まれる時間や費用");

    private MeasuresCsv() {}

    public static byte[] of(Plan plan) {
        return SafeCsv.write(HEADING, plan.measures().stream().map(measure -> row(plan, measure)).toList());
    }

    private static List<String> row(Plan plan, Measure measure) {
        return List.of(plan.body(), body(plan), plan.name(), measure.id(), measure.title(), origin(measure),
                measure.pillar(), Pillar.find(measure.pillar()).map(Pillar::fullName).orElse(""),
                measure.field(),
                measure.mark(), measure.owner(), measure.problem(), measure.action(),
                String.join("、", measure.links().stream().map(link -> link.code()).toList()),
                String.join("、", measure.cases()), Integer.toString(measure.kpis().size()),
                Long.toString(measure.kpis().stream().filter(kpi -> !kpi.hasGoal()).count()),
                due(measure, Comparator.comparing(JapaneseDate::last).reversed()),
                due(measure, Comparator.comparing(JapaneseDate::last)),
                measure.usesPersonalData().map(uses -> uses ? "扱う" : "扱わない").orElse(""),
                measure.bodyLinks().stream().filter(link -> !link.isDeclined())
                        .map(link -> link.body() + " "
                                + (link.title().isBlank() ? link.measure() : link.title()))
                        .collect(Collectors.joining("、")),
                measure.effects().stream().filter(code -> !code.isBlank()).distinct()
                        .map(code -> Effect.find(code).map(effect -> effect.words().ja()).orElse(code))
                        .collect(Collectors.joining("、")),
                measure.savings().stream().map(saving -> saving(plan, saving))
                        .collect(Collectors.joining("、")));
    }

    private static String saving(Plan plan, Measure.Saving saving) {
        return saving.usedFor().isBlank()
                ? saving.amount()
                : saving.amount() + " → " + plan.findMeasure(saving.usedFor()).map(Measure::title)
                        .filter(title -> !title.isBlank()).orElse(saving.usedFor());
    }

    static String body(Plan plan) {
        return Bodies.find(plan.body()).map(body -> body.name()).orElse("");
    }

    private static String origin(Measure measure) {
        return switch (measure.origin()) {
            case "own" -> "独自";
            case "national" -> "国の施策";
            case "sample" -> "記載例";
            case "other" -> "他の団体";
            default -> measure.origin();
        };
    }

    private static String due(Measure measure, Comparator<JapaneseDate> order) {
        return measure.schedules().stream().flatMap(schedule -> schedule.due().stream()).max(order)
                .map(JapaneseDate::both).orElse("");
    }
}

package jp.kanmin.plan.alignment.suggest;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.plan.Measure;

/// A measure of an upper plan or of the national list.
///
/// @param id its id in the plan; in a list its code or, where the list gives none, its title
/// @param pillar code of the pillar; empty where it is not said
public record Upper(String id, String title, String contents, String pillar) {

    private static final String NOT_SET = "未設定";

    public static Upper of(NationalMeasure national) {
        var kpis = Stream.concat(national.kpiProgress().stream(), national.kpiEffect().stream())
                .filter(kpi -> !kpi.startsWith(NOT_SET));
        var contents = Stream.concat(Stream.of(national.summary()), kpis).collect(Collectors.joining("。"));
        return new Upper(national.id(), national.title(), contents, national.pillarCode().code());
    }

    public static Upper of(Measure measure) {
        return new Upper(measure.id(), measure.title(), Own.contents(measure), measure.pillar());
    }
}

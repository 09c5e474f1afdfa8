package jp.kanmin.monitoring.rollup;

import jp.kanmin.json.Json;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;

/// Plans and reports of towns for tests, in short.
final class Towns {

    private Towns() {}

    /// The worked plan as a body's own, with an indicator `m3/k2` that says which have an online counter.
    static Plan plan(String body) {
        var flag = Examples.json("""
                {"id": "k2", "name": "コンビニ交付を行う", "kind": "progress", "type": "boolean",
                 "national": "05-06/p1", "target": {"value": true, "due": "2028"}}""");
        var open = Examples.json("""
                {"id": "k3", "name": "オープンデータに取り組む", "kind": "effect", "type": "boolean",
                 "national": "02-05/e1", "target": {"value": true, "due": "2028"}}""");
        return PlanFile.of((Json.Obj) Examples.plan().with("body", Json.of(body))
                .replaced("measures/2/kpis/1", flag).replaced("measures/2/kpis/2", open)).plan();
    }

    static ReportFile report(String body, String quarter, String values) {
        return ReportFile.of(Examples.json("""
                {"format": "kanmin-report/1", "body": "%s", "quarter": "%s", "values": [%s]}"""
                .formatted(body, quarter, values)));
    }

    static String value(String indicator, String value) {
        return "{\"indicator\": \"%s\", \"value\": %s}".formatted(indicator, value);
    }

    static String parts(String indicator, long numerator, long denominator) {
        return "{\"indicator\": \"%s\", \"numerator\": %d, \"denominator\": %d}".formatted(indicator,
                numerator,
                denominator);
    }
}

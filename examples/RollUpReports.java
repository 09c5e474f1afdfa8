import jp.kanmin.body.Bodies;
import jp.kanmin.body.Populations;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.json.JsonFile;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rollup.Gathering;
import jp.kanmin.monitoring.rollup.Totals;
import jp.kanmin.plan.PlanFile;

/// How far has a town come, and what do the towns of a country come to?
void main() throws Exception {
    var plan = PlanFile.read(Path.of("examples/data/plan.json")).plan();
    var report = ReportFile.read(JsonFile.bytes(Path.of("examples/data/report.json")));
    var day = report.report().quarter().orElseThrow().last();

    var kpi = plan.measures().getFirst().kpis().getFirst();
    var value = report.report().find("m1/k1").flatMap(entry -> entry.value()).orElseThrow();
    var progress = Reckoning.of(kpi.indicator(), value, day);
    IO.println("%s: %s".formatted(kpi.name(), progress.formula().ja()));
    for (var scale : Scales.all()) {
        IO.println("  %s → %s".formatted(scale.name().ja(), scale.grade(progress).printed()));
    }

    var gathering = new Gathering(Populations.none());
    gathering.add(plan, report);
    var columns = gathering.newest(day);
    var totals = Totals.of(columns);
    for (int i = 0; i < columns.definitions().size(); i++) {
        var about = columns.definitions().get(i);
        var nation = totals.nation(i, 0);
        var prefecture = totals.prefecture(i, 0, Bodies.mustFind("180009"));
        IO.println("%s（%s）: 福井県 %s、国 %s、報告 %d/%d団体".formatted(about.name(), about.adding().words().ja(),
                prefecture.value().map(Object::toString).orElse("不明"),
                nation.value().map(Object::toString).orElse("不明"), nation.reporting(), nation.of()));
    }
}

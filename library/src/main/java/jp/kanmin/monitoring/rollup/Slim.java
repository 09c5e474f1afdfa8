package jp.kanmin.monitoring.rollup;

import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// What reports are checked against and sums need of a plan: whose it is, who made it with it, its indicators, links,
/// periods and versions. All else is left out, so that the plans of a country fit into memory.
public final class Slim {

    private Slim() {}

    public static Plan of(Plan plan) {
        var scale = plan.document().fields().get("scale");
        return new Plan(scale == null ? Json.Obj.EMPTY : Json.Obj.EMPTY.with("scale", scale), plan.body(),
                plan.format(), plan.name(), plan.pattern(), plan.how(), plan.edition(), plan.headings(),
                plan.periods(), plan.contact(), List.of(), List.of(), plan.joint(),
                new Plan.Organisation("", List.of(), ""),
                List.of(), List.of(), List.of(), Plan.Benefits.NONE,
                plan.measures().stream().map(Slim::of).toList(), plan.security(), List.of(), List.of(),
                List.of(), plan.versions());
    }

    private static Measure of(Measure measure) {
        return new Measure(measure.path(), measure.id(), measure.title(), measure.origin(), measure.pillar(),
                measure.field(), measure.mark(), "", "", "", Plan.Benefits.NONE, measure.kpis(), List.of(),
                measure.links(), measure.bodyLinks(), List.of(), List.of(), List.of(), Optional.empty(), "",
                List.of(),
                List.of(), List.of());
    }
}

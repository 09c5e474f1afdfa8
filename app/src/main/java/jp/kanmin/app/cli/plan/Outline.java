package jp.kanmin.app.cli.plan;

import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// What the check of another body's plan may ask of a plan: whose it is, and its measures with their partners. All
/// else is left out, so that thousands of outlines fit into memory.
final class Outline {

    private static final Plan.Organisation NOBODY = new Plan.Organisation("", List.of(), "");

    private Outline() {}

    static Plan of(Plan plan) {
        return new Plan(Json.Obj.EMPTY, plan.body(), plan.format(), plan.name(), plan.pattern(), plan.how(),
                plan.edition(), plan.headings(), plan.periods(), plan.contact(), plan.position(), plan.laws(),
                plan.joint(),
                NOBODY,
                List.of(), List.of(),
                List.of(), Plan.Benefits.NONE, plan.measures().stream().map(Outline::of).toList(),
                plan.security(),
                List.of(), List.of(), List.of(), plan.versions());
    }

    private static Measure of(Measure measure) {
        return new Measure(measure.path(), measure.id(), measure.title(), measure.origin(), measure.pillar(),
                measure.field(), measure.mark(), "", "", "", Plan.Benefits.NONE, List.of(), List.of(),
                measure.links(), measure.bodyLinks(),
                List.of(), List.of(), List.of(), Optional.empty(), "", measure.partners(), List.of(),
                List.of());
    }
}

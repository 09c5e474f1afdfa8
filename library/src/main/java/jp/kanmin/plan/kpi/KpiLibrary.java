package jp.kanmin.plan.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.SearchForm;

/// What could be counted for a measure: the indicators of its sample, of the national measures it is linked to, and of
/// the same measure in the plans of other bodies.
public final class KpiLibrary {

    private static final String OF_THE_STATE = "国が設定するKPI";

    private KpiLibrary() {}

    /// Where a proposal comes from.
    public enum Source {
        SAMPLE,
        NATIONAL,
        OTHER
    }

    /// The plan of another body.
    ///
    /// @param name the body's name
    public record Other(String name, Plan plan) {}

    /// Something that could be counted.
    ///
    /// @param goal its name, with the goal that was printed beside it
    /// @param kind `progress` or `effect`; empty where the source does not say
    /// @param of the title of the sample or national measure, or the name of the body
    public record Proposal(PrintedGoal goal, String kind, Source source, String of) {

        public String name() {
            return goal.name();
        }

        /// True where the sample says to follow the KPI that the State will set.
        public boolean followsTheState() {
            return goal.name().contains(OF_THE_STATE);
        }
    }

    /// The proposals for a measure, each name once, those it has already left out.
    ///
    /// @param others published plans to look for the same measure in
    public static List<Proposal> of(Plan plan, Measure measure, List<Other> others) {
        var all = new ArrayList<Proposal>();
        sample(plan, measure).ifPresent(sample -> sample.kpis()
                .forEach(name -> all.add(proposal(name, "", Source.SAMPLE, sample.title()))));
        for (var link : measure.links()) {
            Editions.find(link.edition()).flatMap(edition -> edition.findMeasure(link.code()))
                    .ifPresent(national -> {
                        national.kpiProgress()
                                .forEach(name -> all
                                        .add(proposal(name, "progress", Source.NATIONAL, national.title())));
                        national.kpiEffect()
                                .forEach(name -> all
                                        .add(proposal(name, "effect", Source.NATIONAL, national.title())));
                    });
        }
        for (var other : others) {
            other.plan().measures().stream().filter(theirs -> isSame(plan, measure, other.plan(), theirs))
                    .flatMap(theirs -> theirs.kpis().stream())
                    .forEach(kpi -> all.add(proposal(kpi.name(), kpi.kind(), Source.OTHER, other.name())));
        }
        var seen = measure.kpis().stream().map(kpi -> SearchForm.of(kpi.name()))
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(proposal -> !proposal.name().isBlank() && !proposal.name().startsWith("未設定")
                        && seen.add(SearchForm.of(proposal.name())))
                .toList();
    }

    /// How many of the linked national measures have indicators that the State has not set yet.
    public static long unset(Measure measure) {
        return measure.links().stream()
                .flatMap(link -> Editions.find(link.edition()).flatMap(e -> e.findMeasure(link.code()))
                        .stream())
                .filter(national -> national.kpiProgress().stream().anyMatch(kpi -> kpi.startsWith("未設定"))
                        || national.kpiEffect().stream().anyMatch(kpi -> kpi.startsWith("未設定")))
                .count();
    }

    /// The sample that a measure was copied from, in the situation it was chosen for.
    public static Optional<Samples.Sample> sample(Plan plan, Measure measure) {
        var here = object(plan, measure);
        var number = JsonResource.text(here, "sample");
        var situation = JsonResource.text(here, "situation");
        return Samples.all().stream().filter(sample -> String.valueOf(sample.seq()).equals(number))
                .findFirst()
                .map(sample -> sample.findVariant(situation).orElse(sample));
    }

    private static Proposal proposal(String name, String kind, Source source, String of) {
        return new Proposal(PrintedGoal.of(name), kind, source, of);
    }

    private static boolean isSame(Plan plan, Measure measure, Plan other, Measure theirs) {
        var sample = JsonResource.text(object(plan, measure), "sample");
        return (!sample.isEmpty() && sample.equals(JsonResource.text(object(other, theirs), "sample")))
                || !disjoint(codes(measure), codes(theirs))
                || (!measure.title().isBlank() && SearchForm.same(measure.title(), theirs.title()));
    }

    private static Set<String> codes(Measure measure) {
        return measure.links().stream()
                .filter(link -> !link.relation().equals("none") && !link.code().isBlank())
                .map(link -> link.edition() + "/" + link.code()).collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Json.Obj object(Plan plan, Measure measure) {
        return plan.document().at(measure.path()).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast)
                .orElse(Json.Obj.EMPTY);
    }
}

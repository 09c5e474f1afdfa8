package jp.kanmin.app.service.monitor.rollup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.evidence.EvidenceGap;

/// What is counted of a published plan besides its reports.
///
/// @param indicators how many it has
/// @param otherEditions links to measures of other editions of the national list than the one that is counted
public record PlanTraits(String body, List<OfMeasure> measures, int indicators, int otherEditions) {

    /// The edition whose measures are counted.
    public static final String EDITION = Editions.LIST_2019;

    public PlanTraits {
        measures = List.copyOf(measures);
    }

    /// What is counted of a measure.
    ///
    /// @param owner the department that reports of it; empty where the plan names none
    /// @param chosen codes of the national measures it is for; those that were looked at and not taken up are left out
    /// @param counted ids of the national indicators that its own count for
    /// @param isFounded whether it rests on a fact (art. 3(3))
    public record OfMeasure(String id, String owner, Pillar pillar, List<String> chosen, List<String> counted,
            boolean isFounded) {

        public OfMeasure {
            chosen = List.copyOf(chosen);
            counted = List.copyOf(counted);
        }

        private boolean isFor(String national) {
            return counted.contains(national)
                    || chosen.stream().anyMatch(code -> national.startsWith(code + "/"));
        }
    }

    static PlanTraits of(Plan plan) {
        var unfounded = new HashSet<>(EvidenceGap.unfounded(plan));
        return new PlanTraits(plan.body(),
                plan.measures().stream().map(one -> of(one, !unfounded.contains(one))).toList(),
                (int) plan.kpis().count(),
                (int) plan.measures().stream().flatMap(one -> one.links().stream())
                        .filter(link -> isTaken(link) && !isCounted(link)).count());
    }

    private static OfMeasure of(Measure measure, boolean isFounded) {
        return new OfMeasure(measure.id(), measure.owner(),
                Pillar.find(measure.pillar()).orElse(Pillar.OTHER),
                measure.links().stream().filter(link -> isTaken(link) && isCounted(link))
                        .map(link -> link.code().strip()).distinct().toList(),
                measure.kpis().stream().map(Kpi::national).filter(id -> !id.isBlank()).distinct().toList(),
                isFounded);
    }

    private static boolean isTaken(Measure.Link link) {
        return !link.relation().equals("none");
    }

    private static boolean isCounted(Measure.Link link) {
        return link.edition().isBlank() || link.edition().equals(EDITION);
    }

    /// Whether the plan is for a national measure.
    public boolean chose(String code) {
        return measures.stream().anyMatch(one -> one.chosen.contains(code));
    }

    /// The measure whose indicator counts for a national one.
    public Optional<OfMeasure> of(String national) {
        return measures.stream().filter(one -> one.counted.contains(national)).findFirst()
                .or(() -> measures.stream().filter(one -> one.isFor(national)).findFirst());
    }

    /// How many measures rest on a fact.
    public int founded() {
        return (int) measures.stream().filter(OfMeasure::isFounded).count();
    }
}

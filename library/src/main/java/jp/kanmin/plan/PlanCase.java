package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.NationalMeasure;

/// What a plan rule looks at: the plan, and what it is checked against.
///
/// @param body the body whose plan it is; empty where the code names none
/// @param asOf the day of the check; rules that speak of time never ask a clock
/// @param upper the plan of the prefecture, as far as it is known
/// @param edition the list of national measures to compare with
/// @param others plans of other bodies given to the same check
public record PlanCase(PlanFile file, Optional<Body> body, LocalDate asOf, UpperPlan upper, Edition edition,
        List<Plan> others) {

    public PlanCase {
        others = List.copyOf(others);
    }

    /// A check of one plan on its own.
    public static PlanCase of(PlanFile file, LocalDate asOf) {
        return new PlanCase(file, Bodies.find(file.plan().body()), asOf, new UpperPlan.NotGiven(),
                Editions.newest(), List.of());
    }

    public PlanCase with(UpperPlan prefectural) {
        return new PlanCase(file, body, asOf, prefectural, edition, others);
    }

    public PlanCase with(Edition against) {
        return new PlanCase(file, body, asOf, upper, against, others);
    }

    public PlanCase among(List<Plan> plans) {
        return new PlanCase(file, body, asOf, upper, edition,
                plans.stream().filter(other -> !other.body().equals(file.plan().body())).toList());
    }

    public Plan plan() {
        return file.plan();
    }

    public boolean isNation() {
        return body.filter(b -> b.kind() == Kind.NATION).isPresent();
    }

    public boolean isPrefecture() {
        return body.filter(b -> b.kind() == Kind.PREFECTURE).isPresent();
    }

    /// True for a municipality, special wards included, and for a body we do not know: the milder reading.
    public boolean isMunicipality() {
        return !isNation() && !isPrefecture();
    }

    /// The national measure a link points to, in the edition the link names.
    public Optional<NationalMeasure> linked(Measure.Link link) {
        return editionOf(link).flatMap(e -> e.findMeasure(link.code()));
    }

    /// The plan of another body, where it is at hand.
    public Optional<Plan> planOf(String code) {
        return others.stream().filter(other -> other.body().equals(code)).findFirst()
                .or(() -> upper instanceof UpperPlan.Known(var plan) && plan.body().equals(code)
                        ? Optional.of(plan)
                        : Optional.empty());
    }

    /// The edition a link names, else the one the plan was drafted on, else the one of the check.
    public Optional<Edition> editionOf(Measure.Link link) {
        if (!link.edition().isBlank()) {
            return Editions.find(link.edition());
        }
        return plan().edition().isBlank() ? Optional.of(edition) : Editions.find(plan().edition());
    }
}

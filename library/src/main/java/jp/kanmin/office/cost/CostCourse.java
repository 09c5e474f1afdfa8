package jp.kanmin.office.cost;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kanmin.text.SearchForm;

/// The costs of a body's systems, year by year, each against its base year.
public final class CostCourse {

    private final List<OfSystem> systems;

    /// A system.
    ///
    /// @param years by fiscal year
    /// @param base the fiscal year it is compared with
    public record OfSystem(String name, List<SystemCost> years, int base) {
        public OfSystem {
            years = List.copyOf(years);
        }

        /// What it cost in a year.
        public Optional<SystemCost> in(int year) {
            return years.stream().filter(cost -> cost.year() == year).findFirst();
        }

        /// The change since the base year; empty where either is not known.
        public Optional<CostChange> change(int year) {
            return in(base).flatMap(then -> in(year)
                    .map(now -> new CostChange(then.compared(), now.compared())));
        }
    }

    private CostCourse(List<OfSystem> systems) {
        this.systems = List.copyOf(systems);
    }

    /// The costs in any order. The newest entry of a system that names a base year decides.
    public static CostCourse of(Collection<SystemCost> costs) {
        var bySystem = new TreeMap<String, TreeMap<Integer, SystemCost>>();
        costs.forEach(cost -> bySystem.computeIfAbsent(SearchForm.of(cost.system()), _ -> new TreeMap<>())
                .put(cost.year(), cost));
        return new CostCourse(bySystem.values().stream().map(years -> new OfSystem(
                years.lastEntry().getValue().system(), List.copyOf(years.values()),
                years.descendingMap().values().stream().filter(cost -> cost.base().isPresent()).findFirst()
                        .map(cost -> cost.base().orElseThrow()).orElse(SystemCost.USUAL_BASE)))
                .toList());
    }

    /// By name.
    public List<OfSystem> systems() {
        return systems;
    }

    /// The system of a name, however it is spelled.
    public Optional<OfSystem> find(String system) {
        return systems.stream().filter(one -> SearchForm.same(one.name(), system)).findFirst();
    }

    /// The newest fiscal year, not after another, in which some system's cost is known beside its base year.
    public Optional<Integer> newestComparable(int until) {
        return systems.stream().flatMap(one -> one.years().stream().map(SystemCost::year)
                .filter(year -> year <= until && year > one.base() && one.change(year).isPresent()))
                .max(Integer::compare);
    }

    /// The change of a year over all systems of which both ends are known; empty where there is none. The others move
    /// nothing.
    public Optional<CostChange> change(int year) {
        return systems.stream().filter(one -> year > one.base()).flatMap(one -> one.change(year).stream())
                .reduce(CostChange::and);
    }

    /// The systems that have a cost in a year and none in their base year, or the other way round.
    public List<String> left(int year) {
        return systems.stream().filter(one -> year > one.base() && one.change(year).isEmpty())
                .map(OfSystem::name).toList();
    }

    /// What each system cost in a year, by name.
    public Map<String, SystemCost> in(int year) {
        return systems.stream().flatMap(one -> one.in(year).stream()).collect(Collectors.toMap(
                SystemCost::system, cost -> cost, (one, _) -> one, LinkedHashMap::new));
    }
}

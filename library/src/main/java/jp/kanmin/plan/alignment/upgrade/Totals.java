package jp.kanmin.plan.alignment.upgrade;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a newer edition means for many plans.
///
/// @param plans how many were looked at
/// @param onOlderEdition how many of them are linked to an older edition
/// @param links how many links there are in each state
/// @param plansByState how many plans have at least one link in the state
/// @param byOldTitle how many plans are linked to each older measure
/// @param byFitting for how many plans each new measure is worth a look, by its id
public record Totals(int plans, int onOlderEdition, Map<State, Integer> links,
        Map<State, Integer> plansByState, Map<String, Integer> byOldTitle, Map<String, Integer> byFitting) {

    public static final Totals NONE = new Totals(0, 0, Map.of(), Map.of(), Map.of(), Map.of());

    public Totals {
        links = states(links);
        plansByState = states(plansByState);
        byOldTitle = Collections.unmodifiableMap(new TreeMap<>(byOldTitle));
        byFitting = Collections.unmodifiableMap(new TreeMap<>(byFitting));
    }

    static Totals of(Impact impact) {
        var links = impact.links().stream()
                .collect(Collectors.toMap(Impact.LinkImpact::state, _ -> 1, Integer::sum));
        return new Totals(1, impact.isOnOlderEdition() ? 1 : 0, links,
                links.keySet().stream().collect(Collectors.toMap(state -> state, _ -> 1)),
                impact.links().stream().map(Impact.LinkImpact::oldTitle).distinct()
                        .collect(Collectors.toMap(title -> title, _ -> 1)),
                impact.fitting().stream().map(Impact.Fitting::id).distinct()
                        .collect(Collectors.toMap(id -> id, _ -> 1)));
    }

    Totals plus(Totals other) {
        return new Totals(plans + other.plans, onOlderEdition + other.onOlderEdition, sum(links, other.links),
                sum(plansByState, other.plansByState), sum(byOldTitle, other.byOldTitle),
                sum(byFitting, other.byFitting));
    }

    private static <K extends Comparable<K>> Map<K, Integer> sum(Map<K, Integer> a, Map<K, Integer> b) {
        var sum = new TreeMap<>(a);
        b.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }

    private static Map<State, Integer> states(Map<State, Integer> counts) {
        var states = new EnumMap<State, Integer>(State.class);
        states.putAll(counts);
        return Collections.unmodifiableMap(states);
    }
}

package jp.kanmin.measure.choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list narrowed by facets. Within a facet one of the chosen answers has to fit, and so in every facet.
///
/// @param chosen codes by the name of their facet; what no facet knows is left out
public record Narrowing<T>(List<Facet<T>> facets, Map<String, Set<String>> chosen) {

    public Narrowing {
        facets = List.copyOf(facets);
        var known = new HashMap<String, Set<String>>();
        for (var facet : facets) {
            var codes = new HashSet<>(chosen.getOrDefault(facet.name(), Set.of()));
            codes.removeIf(code -> !facet.knows(code));
            if (!codes.isEmpty()) {
                known.put(facet.name(), Set.copyOf(codes));
            }
        }
        chosen = Map.copyOf(known);
    }

    /// The items that fit, in their order.
    public List<T> of(List<T> all) {
        return all.stream().filter(item -> facets.stream().allMatch(facet -> admits(facet, item))).toList();
    }

    /// How many would be left with this answer alone in its facet and all others as they are.
    public long count(List<T> all, Facet<T> facet, String code) {
        return all.stream().filter(item -> facet.admits(item, Set.of(code)))
                .filter(item -> facets.stream()
                        .allMatch(other -> other.name().equals(facet.name()) || admits(other, item)))
                .count();
    }

    public boolean isChosen(Facet<T> facet, String code) {
        return chosen.getOrDefault(facet.name(), Set.of()).contains(code);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    private boolean admits(Facet<T> facet, T item) {
        return facet.admits(item, chosen.getOrDefault(facet.name(), Set.of()));
    }
}

package jp.kanmin.app.service.between;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.plan.alignment.upgrade.Impact;
import jp.kanmin.plan.alignment.upgrade.State;

/// What the newest edition of the national list means for one published plan (rows B-08, B-09).
///
/// @param edition the one it was drafted on, as the plan names it; empty where it does not say
/// @param links how many links to older editions there are in each state
/// @param fitting how many new national measures are worth a look
public record EditionImpact(PublishedVersion plan, String edition, Map<State, Integer> links, int fitting) {

    public EditionImpact {
        links = Map.copyOf(links);
    }

    static EditionImpact of(PublishedVersion version, String edition, Impact impact) {
        return new EditionImpact(version, edition, impact.links().stream().collect(Collectors.toMap(
                Impact.LinkImpact::state, _ -> 1, Integer::sum, () -> new EnumMap<>(State.class))),
                (int) impact.fitting().stream().map(Impact.Fitting::id).distinct().count());
    }

    public int count(State state) {
        return links.getOrDefault(state, 0);
    }

    /// Links to older editions.
    public int older() {
        return links.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// True where a link goes to an older edition; such a plan stays valid.
    public boolean isOnOlderEdition() {
        return older() > 0;
    }

    /// Of many plans.
    ///
    /// @param plans how many were looked at
    /// @param older how many of them stand on an older edition
    /// @param links by state
    public record Totals(int plans, int older, Map<State, Integer> links) {

        public Totals {
            links = Map.copyOf(links);
        }

        public static Totals of(List<EditionImpact> all) {
            var links = new EnumMap<State, Integer>(State.class);
            all.forEach(one -> one.links.forEach((state, count) -> links.merge(state, count, Integer::sum)));
            return new Totals(all.size(), (int) all.stream().filter(EditionImpact::isOnOlderEdition).count(),
                    links);
        }

        public int count(State state) {
            return links.getOrDefault(state, 0);
        }
    }
}

package jp.kanmin.body;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.kanmin.finding.Finding;

/// The populations that a user has loaded. No figures are shipped: they age, and each statistic counts differently.
/// A body without a figure is unknown, not empty.
public final class Populations {

    private static final Populations NONE = new Populations(List.of());

    /// What a file held: its good lines, and what is wrong with the others.
    public record Reading(Populations populations, List<Finding> findings) {

        public Reading {
            findings = List.copyOf(findings);
        }
    }

    private final SortedMap<String, Population> byCode = new TreeMap<>();

    private Populations(Collection<Population> populations) {
        populations.forEach(population -> byCode.put(population.code(), population));
    }

    public static Populations none() {
        return NONE;
    }

    /// Of several for one body, the last counts.
    public static Populations of(Collection<Population> populations) {
        return new Populations(populations);
    }

    /// Reads a CSV file in UTF-8 or CP932 whose first line names the columns `団体コード`, `人口` and `基準日`
    /// (or `code`, `population`, `date`), in any order and among others. An empty figure, `-` or `不明` is unknown.
    public static Reading read(byte[] bytes) {
        return PopulationReader.read(bytes);
    }

    /// Sorted by code.
    public List<Population> all() {
        return List.copyOf(byCode.values());
    }

    /// The body's population, if it is known.
    public Optional<Population> find(Body body) {
        return Optional.ofNullable(byCode.get(body.code()));
    }

    /// Whether a body can be compared with others by its population.
    public boolean knows(Body body) {
        return find(body).filter(own -> own.people() > 0).isPresent();
    }

    /// The bodies of the same level whose populations are nearest by ratio, nearest first; none where the body's own
    /// is unknown.
    List<Body> nearest(Body body, int limit) {
        return find(body).filter(own -> own.people() > 0)
                .map(own -> byCode.values().stream()
                        .filter(other -> other.people() > 0 && !other.equals(own))
                        .sorted(Comparator.comparingDouble(other -> ratio(own, other)))
                        .flatMap(other -> Bodies.find(other.code()).stream())
                        .filter(other -> level(other) == level(body))
                        .limit(limit)
                        .toList())
                .orElse(List.of());
    }

    /// How many times the larger is the smaller.
    private static double ratio(Population one, Population other) {
        return (double) Math.max(one.people(), other.people()) / Math.min(one.people(), other.people());
    }

    /// Municipalities are compared with each other whatever they call themselves.
    private static Kind level(Body body) {
        return body.kind().isMunicipality() ? Kind.CITY : body.kind();
    }
}

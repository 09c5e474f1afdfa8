package jp.kanmin.app.service.monitor.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.rollup.Adding;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Gathering.Contribution;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.monitoring.rollup.Totals;

/// What all bodies come to on a day.
public final class Board {

    private final LocalDate asOf;
    private final Map<String, Standing> standings;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Totals totals;
    private final Map<String, List<Part>> parts;

    /// What says a value.
    public enum Source {
        REPORT,
        /// A register that the body published.
        OFFICE,
        /// The register of plans.
        PLANS
    }

    /// What a body has in a sum.
    ///
    /// @param accepted the day its report was accepted, or from which a register says it; empty where a former body reported
    ///         it
    /// @param source what says it
    public record Part(Contribution contribution, Optional<LocalDate> accepted, Source source) {
        public Body body() {
            return contribution.body();
        }

        public Quarter quarter() {
            return contribution.quarter();
        }
    }

    /// How many bodies there are in an area, have published, and report.
    ///
    /// @param measures how many have an accepted report
    /// @param all how many measures their plans have
    public record Count(int bodies, int published, int reporting, int measures, int all) {}

    /// @param definitions in the order of the totals
    /// @param parts by the id of the definition, sorted by code of the body
    Board(LocalDate asOf, Map<String, Standing> standings, List<Definition> definitions, Totals totals,
            Map<String, List<Part>> parts) {
        this.asOf = asOf;
        this.standings = Map.copyOf(standings);
        this.totals = totals;
        this.parts = Map.copyOf(parts);
        for (int i = 0; i < definitions.size(); i++) {
            numbers.put(definitions.get(i).id(), i);
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// The sum of the nation, or of a prefecture with its municipalities. Where nobody reports, it rests on none.
    public Sum sum(Definition definition, Optional<Body> prefecture) {
        var number = numbers.get(definition.id());
        if (number == null) {
            return nothing(definition, prefecture);
        }
        return prefecture.isEmpty()
                ? totals.nation(number, 0)
                : totals.prefecture(number, 0, prefecture.get());
    }

    private static Sum nothing(Definition definition, Optional<Body> prefecture) {
        int all = (int) bodies(prefecture).stream().filter(definition.level()::has).count();
        return new Sum(BigDecimal.ZERO, definition.adding() == Adding.SHARE
                ? Optional.of(BigDecimal.valueOf(all))
                : Optional.empty(), 0, all);
    }

    /// What bodies have in a sum, sorted by code.
    public List<Part> parts(Definition definition) {
        return parts.getOrDefault(definition.id(), List.of());
    }

    /// Where a body stands; empty where it has published nothing.
    public Optional<Standing> standing(String body) {
        return Optional.ofNullable(standings.get(body));
    }

    /// The bodies of the nation, or a prefecture and its municipalities, by code.
    public static List<Body> bodies(Optional<Body> prefecture) {
        return prefecture.isEmpty()
                ? Bodies.all()
                : Bodies.all().stream().filter(body -> body.equals(prefecture.get())
                        || (body.kind() != Kind.PREFECTURE
                                && body.parent().equals(prefecture.get().code())))
                        .toList();
    }

    public Count count(Optional<Body> prefecture) {
        var bodies = bodies(prefecture);
        int published = 0;
        int reporting = 0;
        int measures = 0;
        int all = 0;
        for (var body : bodies) {
            var standing = standings.get(body.code());
            if (standing != null) {
                published++;
                reporting += standing.newest().isPresent() ? 1 : 0;
                measures += standing.accepted();
                all += standing.version().measures();
            }
        }
        return new Count(bodies.size(), published, reporting, measures, all);
    }
}

package jp.kanmin.app.cli.plan.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.plan.Adoption;

/// What a folder of plans and reports comes to.
///
/// @param bodies the bodies of the area
/// @param adoption the bodies of the area that have a plan by the day
/// @param findings how many of each rule
record Rolled(LocalDate asOf, List<Body> bodies, Adoption adoption, int plansChecked, int reportsChecked,
        long checkMillis, List<Line> lines, SortedMap<String, Integer> findings) {

    Rolled {
        bodies = List.copyOf(bodies);
        lines = List.copyOf(lines);
    }

    /// One indicator.
    record Line(Definition definition, Sum sum) {

        /// The unit behind the figure; a share carries its own sign.
        String unitShown() {
            return sum.bottom().isPresent() ? "" : definition.unit();
        }
    }

    int withPlan() {
        return adoption.plans().size();
    }

    /// How many bodies of the area there are at a level, and how many of these have a plan.
    int[] ofLevel(boolean prefectures) {
        var at = bodies.stream().filter(body -> (body.kind() == Kind.PREFECTURE) == prefectures).toList();
        var codes = at.stream().map(Body::code).toList();
        return new int[]{
            (int) adoption.plans().stream().filter(entry -> codes.contains(entry.body())).count(), at.size()};
    }
}

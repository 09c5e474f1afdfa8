package jp.kanmin.table.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Severity;

/// How far a file is readable by machines: for each level 100 less what its broken rules cost, each once, and nothing
/// when a fatal one is broken.
public final class Score {

    private static final Map<Severity, List<Integer>> COSTS = Map.of(Severity.CRITICAL, List.of(10, 40, 15),
            Severity.MAJOR, List.of(5, 30, 10), Severity.MINOR, List.of(2, 10, 5), Severity.INFO,
            List.of(0, 0, 0));

    private Score() {}

    /// Points from 0 to 100 for `L1`, `L2` and `L3`.
    static Map<String, Integer> of(List<Finding> findings) {
        var score = new TreeMap<>(Map.of("L1", 100, "L2", 100, "L3", 100));
        var seen = new HashSet<String>();
        for (var finding : findings) {
            var level = finding.rule().substring(0, 2);
            if (score.containsKey(level) && seen.add(finding.rule())) {
                score.merge(level, cost(finding.severity(), level),
                        (points, cost) -> Math.max(0, points - cost));
            }
        }
        return score;
    }

    private static int cost(Severity severity, String level) {
        return severity == Severity.FATAL
                ? 100
                : COSTS.getOrDefault(severity, List.of(0, 0, 0)).get(level.charAt(1) - '1');
    }
}

package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.json.Unreadable;

/// Checks a plan against the Act and the guide.
public final class PlanChecker {

    /// The id of the finding for a file that is no plan.
    public static final String UNREADABLE = "KD-FILE";

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::force)
            .thenComparing(Finding::severity);

    private final List<Rule<PlanCase>> rules;

    /// A checker with its rules.
    ///
    /// @param rules as a rule, `jp.kanmin.plan.rule.PlanRules.ALL`
    public PlanChecker(List<Rule<PlanCase>> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Every finding, the gravest first, in the order of the rules within one force.
    public List<Finding> check(PlanCase plan) {
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            rule.addTo(findings, plan);
        }
        findings.sort(GRAVEST_FIRST);
        return findings;
    }

    /// Every finding in a plan on its own.
    public List<Finding> check(PlanFile file, LocalDate asOf) {
        return check(PlanCase.of(file, asOf));
    }

    /// The one finding for a file that could not be read.
    public static Finding unreadable(Unreadable reason) {
        return new Finding(UNREADABLE, Force.MUST, Severity.FATAL, reason.place(), reason.what(),
                reason.remedy(),
                List.of(), Fix.NONE);
    }

    /// How many findings of each force, all forces named.
    public static Map<Force, Integer> summary(List<Finding> findings) {
        var summary = new EnumMap<Force, Integer>(Force.class);
        for (var force : Force.values()) {
            summary.put(force, 0);
        }
        findings.forEach(finding -> summary.merge(finding.force(), 1, Integer::sum));
        return summary;
    }
}

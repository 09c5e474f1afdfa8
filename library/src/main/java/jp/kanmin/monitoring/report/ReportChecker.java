package jp.kanmin.monitoring.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.json.Unreadable;

/// Checks a report against its plan and the reports before it.
public final class ReportChecker {

    /// The id of the finding for a file that is no report.
    public static final String UNREADABLE = "KD-RPT-FILE";

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::force);

    private final List<Rule<ReportCase>> rules;

    /// @param rules as a rule, `jp.kanmin.monitoring.rule.ReportRules.ALL`
    public ReportChecker(List<Rule<ReportCase>> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Every finding, the gravest first.
    public List<Finding> check(ReportCase report) {
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            rule.addTo(findings, report);
        }
        findings.sort(GRAVEST_FIRST);
        return findings;
    }

    /// The one finding for a file that could not be read.
    public static Finding unreadable(Unreadable reason) {
        return new Finding(UNREADABLE, Force.PRINCIPLE, Severity.FATAL, reason.place(), reason.what(),
                reason.remedy(), List.of(), Fix.NONE);
    }
}

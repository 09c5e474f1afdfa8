package jp.kanmin.app.cli.plan.rollup;

import java.util.stream.Stream;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.Rule;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.rule.PlanRules;

/// What rules of plans and reports are about, in a line.
final class RuleTitles {

    private RuleTitles() {}

    /// The title of a rule; empty for findings that no rule makes, such as a file that cannot be read.
    static String of(String id, Language language) {
        return Stream.<Rule<?>>concat(PlanRules.ALL.stream(), ReportRules.ALL.stream())
                .filter(rule -> rule.id().equals(id)).findFirst()
                .map(rule -> rule.title().in(language)).orElse("");
    }
}

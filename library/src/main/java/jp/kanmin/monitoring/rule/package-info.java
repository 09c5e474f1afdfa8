/// The rules for reports. Each is one constant with its words and two examples; `docs/report-rules.md` is printed from
/// them.
///
/// Start at [jp.kanmin.monitoring.rule.ReportRules].
///
/// May import: `monitoring.report`, `monitoring`, `plan`, `indicator`, `body`, `text`, `finding`.
@NullMarked
package jp.kanmin.monitoring.rule;

import org.jspecify.annotations.NullMarked;

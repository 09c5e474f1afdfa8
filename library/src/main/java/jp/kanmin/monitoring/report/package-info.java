/// A quarter's report of one body as data: raw values of its plan's indicators, evaluations, corrective actions.
///
/// Start at [jp.kanmin.monitoring.report.ReportFile] to read one, at [jp.kanmin.monitoring.report.ReportChecker] to check
/// one.
///
/// May import: `monitoring`, `plan`, `indicator`, `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.monitoring.report;

import org.jspecify.annotations.NullMarked;

/// Findings as text for people, as SARIF for checks in CI.
///
/// Start at [jp.kanmin.app.cli.report.FindingText].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.report;

import org.jspecify.annotations.NullMarked;

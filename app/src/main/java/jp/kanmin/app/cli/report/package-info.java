/// Findings as JSON for programs, as text for people, as SARIF for checks in CI.
///
/// Start at [jp.kanmin.app.cli.report.FindingJson], whose field names are API.
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.report;

import org.jspecify.annotations.NullMarked;

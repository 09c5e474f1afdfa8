/// A plan's draft as a workbook: which cells it has, what comes back in them, and what that changes.
///
/// Start at [jp.kanmin.plan.sheet.PlanRow], [jp.kanmin.plan.sheet.PlanSheet] and [jp.kanmin.plan.sheet.Comparison].
///
/// May import: plan, plan.draft, plan.kpi, plan.evidence, table.sheet, measure, indicator, json, text, finding.
@NullMarked
package jp.kanmin.plan.sheet;

import org.jspecify.annotations.NullMarked;

/// Helping to find and write an indicator: what others count for the same measure, question after question, and
/// figures in any clear form.
///
/// Start at [jp.kanmin.plan.kpi.KpiQuestion] and [jp.kanmin.plan.kpi.KpiLibrary].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.kpi;

import org.jspecify.annotations.NullMarked;

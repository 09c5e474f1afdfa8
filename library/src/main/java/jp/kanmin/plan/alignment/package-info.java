/// Two plans side by side: what a revision changed, measure by measure and indicator by indicator.
///
/// Start at [jp.kanmin.plan.alignment.PlanDiff].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.alignment;

import org.jspecify.annotations.NullMarked;

/// Two plans side by side: what a revision changed, measure by measure and indicator by indicator.
///
/// Start at [jp.kanmin.plan.alignment.PlanDiff] for every value that differs, at
/// [jp.kanmin.plan.alignment.Revision] for what a reader wants to know of it, at
/// [jp.kanmin.plan.alignment.Lineage] for names through the versions. Proposals are in `alignment.suggest`, the change
/// to another edition of the national list in `alignment.upgrade`, a body between nation and prefecture in
/// `alignment.tree`.
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.alignment;

import org.jspecify.annotations.NullMarked;

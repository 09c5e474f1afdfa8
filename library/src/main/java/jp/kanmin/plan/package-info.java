/// The plan of a nation, a prefecture or a municipality as data.
///
/// Start at [jp.kanmin.plan.PlanFile] to read one, at [jp.kanmin.plan.PlanChecker] to check one. Rules live in
/// `plan.rule`, drafting in `plan.draft`, comparison of two versions in `plan.alignment`.
///
/// May import: `measure`, `indicator`, `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.plan;

import org.jspecify.annotations.NullMarked;

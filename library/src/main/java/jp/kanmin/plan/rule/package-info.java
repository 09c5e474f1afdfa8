/// The rules a plan must keep, one constant each.
///
/// Start at [jp.kanmin.plan.rule.PlanRules], their table of contents. A new rule is one constant in the class of
/// its subject and one line there.
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.rule;

import org.jspecify.annotations.NullMarked;

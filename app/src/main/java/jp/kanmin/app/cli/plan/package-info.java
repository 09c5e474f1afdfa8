/// `kanmin plan …`.
///
/// Start at [jp.kanmin.app.cli.plan.PlanCheckCommand].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.plan;

import org.jspecify.annotations.NullMarked;

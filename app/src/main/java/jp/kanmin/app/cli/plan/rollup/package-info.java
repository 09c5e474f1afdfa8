/// `kanmin plan rollup`: plans and reports of many bodies checked and added up.
///
/// Start at [jp.kanmin.app.cli.plan.rollup.PlanRollupCommand].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.plan.rollup;

import org.jspecify.annotations.NullMarked;

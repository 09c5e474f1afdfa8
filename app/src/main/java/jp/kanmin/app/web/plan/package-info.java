/// Published plans: the page of each, and the same plan as data.
///
/// Start at [jp.kanmin.app.web.plan.PlanPages].
///
/// May import: `web.page`, `web.fault`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.plan;

import org.jspecify.annotations.NullMarked;

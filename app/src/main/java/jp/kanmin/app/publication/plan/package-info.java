/// A plan made ready for its page: every text read, every code in words, every figure with unit and both
/// calendars. Templates under `src/main/jte/plan` only place what stands here.
///
/// Start at [jp.kanmin.app.publication.plan.PlanView].
///
/// May import: `publication.page`, `publication.markdown`, `publication.chart`, the library.
@NullMarked
package jp.kanmin.app.publication.plan;

import org.jspecify.annotations.NullMarked;

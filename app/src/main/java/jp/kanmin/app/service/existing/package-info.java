/// Pattern 2 (guide part I, 4): the plan that a body has already, read, mapped to the required contents and taken over.
///
/// Start at [jp.kanmin.app.service.existing.ExistingPlanService].
///
/// May import: `service`, `service.work`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.existing;

import org.jspecify.annotations.NullMarked;

/// Tables of measures and indicators in an existing plan, offered as measures of the plan that takes it over.
///
/// Start at [jp.kanmin.plan.mapping.offer.Offer].
///
/// May import: `plan.draft`, `plan.kpi`, `document`, `document.outline`, `indicator`, `json`, `text`.
@NullMarked
package jp.kanmin.plan.mapping.offer;

import org.jspecify.annotations.NullMarked;

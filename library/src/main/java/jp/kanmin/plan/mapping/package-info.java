/// An existing plan taken over: its sections mapped to the contents a plan must have, the gaps named, its tables of
/// measures and indicators offered, nothing lost (guide part I, 4, pattern 2).
///
/// Start at [jp.kanmin.plan.mapping.Mapping], then [jp.kanmin.plan.mapping.Gap] and
/// [jp.kanmin.plan.mapping.TakenOver].
///
/// May import: `plan`, `plan.draft`, `document`, `document.outline`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.plan.mapping;

import org.jspecify.annotations.NullMarked;

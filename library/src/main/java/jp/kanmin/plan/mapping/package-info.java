/// An existing plan taken over: its sections mapped to the contents a plan must have, the gaps named, nothing lost
/// (guide part I, 4, pattern 2). `mapping.offer` finds measures and indicators in its tables.
///
/// Start at [jp.kanmin.plan.mapping.Mapping], then [jp.kanmin.plan.mapping.Gap] and
/// [jp.kanmin.plan.mapping.TakenOver].
///
/// May import: `plan`, `plan.draft`, `document`, `document.outline`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.plan.mapping;

import org.jspecify.annotations.NullMarked;

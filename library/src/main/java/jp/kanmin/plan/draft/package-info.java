/// A first plan from a few answers: the template's chapters, sample measures, and what was answered.
///
/// Start at [jp.kanmin.plan.draft.Drafter].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.draft;

import org.jspecify.annotations.NullMarked;

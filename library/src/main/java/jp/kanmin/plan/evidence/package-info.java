/// What a plan rests on and what it brings: choices without a fact, effects that are hoped for, and what measures set
/// free and feed.
///
/// Start at [jp.kanmin.plan.evidence.EvidenceGap], [jp.kanmin.plan.evidence.Effect] and
/// [jp.kanmin.plan.evidence.Savings].
///
/// May import: `plan`, `text`, `finding`.
@NullMarked
package jp.kanmin.plan.evidence;

import org.jspecify.annotations.NullMarked;

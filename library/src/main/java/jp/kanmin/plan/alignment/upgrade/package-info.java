/// From one edition of the national list to a newer one: what it means for a plan, and for many, and the plan with what
/// a person chose of it. A plan on the older edition stays valid; nothing is changed that was not chosen.
///
/// Start at [jp.kanmin.plan.alignment.upgrade.EditionUpgrade].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.alignment.upgrade;

import org.jspecify.annotations.NullMarked;

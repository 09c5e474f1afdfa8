/// The rows of what stands between bodies: joint plans and the register of plans.
///
/// Start at [jp.kanmin.app.store.between.JointStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.between;

import org.jspecify.annotations.NullMarked;

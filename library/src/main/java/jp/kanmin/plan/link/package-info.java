/// How a measure stands to the national measure or the measure of another body that it is linked to.
///
/// Start at [jp.kanmin.plan.link.Standing].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.link;

import org.jspecify.annotations.NullMarked;

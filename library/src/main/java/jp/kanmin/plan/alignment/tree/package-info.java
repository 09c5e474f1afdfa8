/// A body's plan between the nation and its prefecture: what it is to be in line with, what it took from above and what
/// it did not, what is its own.
///
/// Start at [jp.kanmin.plan.alignment.tree.AlignmentTree].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.alignment.tree;

import org.jspecify.annotations.NullMarked;

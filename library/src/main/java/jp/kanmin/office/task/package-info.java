/// Tasks of a body step by step, and how many are handled from end to end without a hand.
///
/// Start at [jp.kanmin.office.task.OfficeTask].
///
/// May import: what `office` may.
@NullMarked
package jp.kanmin.office.task;

import org.jspecify.annotations.NullMarked;

/// What stands between a file and the readers: limits, cells that are counted, doubts.
///
/// Start at [jp.kanmin.table.read.guard.ReadLimits] and [jp.kanmin.table.read.guard.Cells].
///
/// May import: `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read.guard;

import org.jspecify.annotations.NullMarked;

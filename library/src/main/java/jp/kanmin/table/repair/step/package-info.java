/// The steps that mend a table, one after the other, each for one rule or a few that go together.
///
/// Start at [jp.kanmin.table.repair.step.Steps], which has them in order.
///
/// May import: `table.repair.draft`, `table.layout`, `table.sheet`, `text`, `body`, `finding`.
@NullMarked
package jp.kanmin.table.repair.step;

import org.jspecify.annotations.NullMarked;

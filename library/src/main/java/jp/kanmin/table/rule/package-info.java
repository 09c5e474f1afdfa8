/// What a machine cannot read in a file of tables: the 30 rules of 2026-03-31 on the readability of administrative data,
/// with their official ids, and the score of each level.
///
/// Start at [jp.kanmin.table.rule.Diagnosis].
///
/// May import: `table.sheet`, `table.layout`, `table.rule.profile`, `text`, `body`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.rule;

import org.jspecify.annotations.NullMarked;

/// A clean table in the making: cells with the places they come from, and the record of every change.
///
/// Start at [jp.kanmin.table.repair.draft.Draft].
///
/// May import: `table.layout`, `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.repair.draft;

import org.jspecify.annotations.NullMarked;

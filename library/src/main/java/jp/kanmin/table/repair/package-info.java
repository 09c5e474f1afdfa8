/// From a file of tables as people keep them to clean tables, with every change on record.
///
/// Start at [jp.kanmin.table.repair.Mender]. The steps are in `step`, a table in the making is a `draft`.
///
/// May import: `table.layout`, `table.sheet`, `text`, `body`, `finding`.
@NullMarked
package jp.kanmin.table.repair;

import org.jspecify.annotations.NullMarked;

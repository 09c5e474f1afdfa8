/// Clean tables as files: CSV with its description, a workbook, the record of changes.
///
/// Start at [jp.kanmin.table.write.CleanFiles].
///
/// May import: `table.repair`, `table.sheet`, `json`, `finding`.
@NullMarked
package jp.kanmin.table.write;

import org.jspecify.annotations.NullMarked;

/// What a file of tables holds, as its author left it: sheets of cells with their looks, and everything around them
/// that a machine would not see.
///
/// Start at [jp.kanmin.table.sheet.Workbook]; the cells are in [jp.kanmin.table.sheet.Sheet].
///
/// May import: `sheet.number`, `finding`.
@NullMarked
package jp.kanmin.table.sheet;

import org.jspecify.annotations.NullMarked;

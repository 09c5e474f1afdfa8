/// Cuts a sheet into blocks of cells, and tells words around a table from the table.
///
/// Start at [jp.kanmin.table.layout.cut.Cutter].
///
/// May import: `table.sheet`.
@NullMarked
package jp.kanmin.table.layout.cut;

import org.jspecify.annotations.NullMarked;

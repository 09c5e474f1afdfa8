/// Where the tables are on a sheet: which cells are headings, which are data, and which only explain.
///
/// Start at [jp.kanmin.table.layout.TableFinder].
///
/// May import: `table.sheet`, `text`, `finding`.
@NullMarked
package jp.kanmin.table.layout;

import org.jspecify.annotations.NullMarked;

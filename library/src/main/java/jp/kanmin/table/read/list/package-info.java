/// Lists: CSV, TSV and text in any encoding that offices use.
///
/// Start at [jp.kanmin.table.read.list.ListReader].
///
/// May import: `read.guard`, `table.sheet`, `text`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read.list;

import org.jspecify.annotations.NullMarked;

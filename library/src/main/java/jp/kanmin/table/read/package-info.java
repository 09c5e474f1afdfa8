/// Bytes of a file → what it holds: the format is told by the content, and every format gives the same facts.
///
/// Start at [jp.kanmin.table.read.WorkbookReader]. Each format has a room of its own; all stand behind `read.guard`.
///
/// May import: `read.guard`, `read.list`, `read.xlsx`, `read.xls`, `read.ods`, `read.markup`, `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read;

import org.jspecify.annotations.NullMarked;

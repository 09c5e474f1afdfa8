/// OpenDocument spreadsheets, as LibreOffice writes them.
///
/// Start at [jp.kanmin.table.read.ods.OdsReader].
///
/// May import: `read.guard`, `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read.ods;

import org.jspecify.annotations.NullMarked;

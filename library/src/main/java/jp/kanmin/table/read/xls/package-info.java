/// Workbooks of the kind that Excel wrote from 1997 to 2003. Apache POI reads them; who embeds the library without it
/// gets one line that says so.
///
/// Start at [jp.kanmin.table.read.xls.XlsReader].
///
/// May import: `read.guard`, `table.sheet`, `file`, `finding`, and alone in the library Apache POI.
@NullMarked
package jp.kanmin.table.read.xls;

import org.jspecify.annotations.NullMarked;

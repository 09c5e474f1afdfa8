/// The draft of a plan as a workbook: taken along, written in, brought back.
///
/// Start at [jp.kanmin.app.web.workbook.WorkbookPages].
///
/// May import: what `web` may.
@NullMarked
package jp.kanmin.app.web.workbook;

import org.jspecify.annotations.NullMarked;

/// The sheet in which a department reports its quarter, and the workbook in which a plan is written.
///
/// Start at [jp.kanmin.app.publication.sheet.ReportBook] and [jp.kanmin.app.publication.sheet.PlanBook].
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.sheet;

import org.jspecify.annotations.NullMarked;

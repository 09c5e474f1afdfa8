/// The sheet in which a department reports its quarter, and the workbook in which a plan is written.
///
/// Start at [jp.kanmin.app.publication.sheet.ReportBook]; [jp.kanmin.app.publication.sheet.OfficeBook] does the same for
/// registers of the office, and [jp.kanmin.app.publication.sheet.PlanBook] for a draft.
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.sheet;

import org.jspecify.annotations.NullMarked;

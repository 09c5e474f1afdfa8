/// The sheet in which a department reports its quarter.
///
/// Start at [jp.kanmin.app.publication.sheet.ReportBook]; [jp.kanmin.app.publication.sheet.OfficeBook] does the same for
/// registers of the office.
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.sheet;

import org.jspecify.annotations.NullMarked;

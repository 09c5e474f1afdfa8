/// The sheet in which a department reports its quarter.
///
/// Start at [jp.kanmin.app.publication.sheet.ReportBook].
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.sheet;

import org.jspecify.annotations.NullMarked;

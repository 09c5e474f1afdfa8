/// Values of a report as people type them, in a form on a page or in the cells of a sheet.
///
/// Start at [jp.kanmin.monitoring.entry.TypedEntry]; [jp.kanmin.monitoring.entry.ReportSheet] reads a workbook back.
///
/// May import: what `monitoring` may.
@NullMarked
package jp.kanmin.monitoring.entry;

import org.jspecify.annotations.NullMarked;

/// The quarter on pages: who is asked, what is reported, what becomes of it.
///
/// Start at [jp.kanmin.app.web.report.ReportPages].
///
/// May import: what `web` may.
@NullMarked
package jp.kanmin.app.web.report;

import org.jspecify.annotations.NullMarked;

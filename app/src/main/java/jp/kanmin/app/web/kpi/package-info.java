/// Helping with the indicators of a measure: what could be counted, question after question, and how it looks.
///
/// Start at [jp.kanmin.app.web.kpi.KpiPages].
///
/// May import: `web.choose`, `web.measure`, `web.page`, `web.fault`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.kpi;

import org.jspecify.annotations.NullMarked;

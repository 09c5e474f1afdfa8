/// Reports of the quarter as rows.
///
/// Start at [jp.kanmin.app.store.monitor.ReportStore].
///
/// May import: what `store` may.
@NullMarked
package jp.kanmin.app.store.monitor;

import org.jspecify.annotations.NullMarked;

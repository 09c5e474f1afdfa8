/// Monitoring (do, check, act): what departments report each quarter, what becomes of it, and what a body makes of it.
///
/// Start at [jp.kanmin.app.service.monitor.MonitoringService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.monitor;

import org.jspecify.annotations.NullMarked;

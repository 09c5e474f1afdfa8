/// Yearly reports: their work in the office, and their pages and files for everybody.
///
/// Start at [jp.kanmin.app.web.yearly.YearPages].
///
/// May import: `web.page`, `web.fault`, `service`, `service.monitor.yearly`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.yearly;

import org.jspecify.annotations.NullMarked;

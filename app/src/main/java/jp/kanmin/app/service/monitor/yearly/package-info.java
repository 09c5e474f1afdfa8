/// The yearly report of a body: begun from the plan and the accepted quarters, its texts written by the departments,
/// published in editions that stay what they were.
///
/// Start at [jp.kanmin.app.service.monitor.yearly.YearlyService]; what everybody sees is
/// [jp.kanmin.app.service.monitor.yearly.PublishedYears].
///
/// May import: `service`, `service.monitor`, `service.monitor.rollup`, `store`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.monitor.yearly;

import org.jspecify.annotations.NullMarked;

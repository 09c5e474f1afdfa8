/// What accepted reports come to: of one body, quarter by quarter, and of all bodies, kept in memory.
///
/// Start at [jp.kanmin.app.service.monitor.rollup.RollUpService].
///
/// May import: `service`, `service.monitor`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.monitor.rollup;

import org.jspecify.annotations.NullMarked;

/// Files of tables that people bring: judged, mended, kept as registers.
///
/// Start at [jp.kanmin.app.service.table.TableService].
///
/// May import: `service.work`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.table;

import org.jspecify.annotations.NullMarked;

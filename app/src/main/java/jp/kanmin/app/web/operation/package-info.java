/// The history of a body, its export and deletion, and whether the server is well.
///
/// Start at [jp.kanmin.app.web.operation.HistoryPages].
///
/// May import: `web.page`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.operation;

import org.jspecify.annotations.NullMarked;

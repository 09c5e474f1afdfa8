/// The measures of the plan that is being written: the board, choosing, and the support that can be used.
///
/// Start at [jp.kanmin.app.web.choose.BoardPages].
///
/// May import: `web.measure`, `web.page`, `web.fault`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.choose;

import org.jspecify.annotations.NullMarked;

/// What stands between bodies: how a draft relates to the plans above and beside it.
///
/// Start at [jp.kanmin.app.service.between.AlignmentService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.between;

import org.jspecify.annotations.NullMarked;

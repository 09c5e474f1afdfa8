/// What a revision did, and what a newer edition of the national list means for a plan.
///
/// Start at [jp.kanmin.app.web.revision.RevisionPages].
///
/// May import: `web.page`, `web.fault`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.revision;

import org.jspecify.annotations.NullMarked;

/// Opening the next version of a published plan, and why.
///
/// Start at [jp.kanmin.app.service.revision.RevisionService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.revision;

import org.jspecify.annotations.NullMarked;

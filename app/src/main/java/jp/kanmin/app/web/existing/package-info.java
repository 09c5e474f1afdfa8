/// The pages on which a plan that a body has already is read, mapped and taken over.
///
/// Start at [jp.kanmin.app.web.existing.ExistingPages].
///
/// May import: `web.page`, `service`, `service.existing`, `service.work`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.existing;

import org.jspecify.annotations.NullMarked;

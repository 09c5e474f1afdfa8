/// Taking in the official register of plans: a file, a look at what would change, and keeping it.
///
/// Start at [jp.kanmin.app.web.adoption.AdoptionPages].
///
/// May import: `web.page`, `service`, `account`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.adoption;

import org.jspecify.annotations.NullMarked;

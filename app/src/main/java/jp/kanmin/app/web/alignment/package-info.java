/// How a draft stands between the nation and the prefecture.
///
/// Start at [jp.kanmin.app.web.alignment.AlignmentPages].
///
/// May import: `web.page`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.alignment;

import org.jspecify.annotations.NullMarked;

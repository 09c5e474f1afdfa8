/// How plans get on: of one body, of a prefecture and of the nation, from accepted reports, and the measures of the
/// national list with those who report of them.
///
/// Start at [jp.kanmin.app.web.progress.NationPages] and [jp.kanmin.app.web.progress.BodyProgressPages].
///
/// May import: `web.page`, `web.fault`, `publication`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.progress;

import org.jspecify.annotations.NullMarked;

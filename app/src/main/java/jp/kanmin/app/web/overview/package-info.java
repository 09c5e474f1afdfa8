/// What prefectures and the nation see of the bodies below them: what is published, never a draft.
///
/// Start at [jp.kanmin.app.web.overview.OverviewPages].
///
/// May import: `web.page`, `publication`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.overview;

import org.jspecify.annotations.NullMarked;

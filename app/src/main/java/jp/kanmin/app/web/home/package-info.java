/// The first page and what is said about the site itself.
///
/// Start at [jp.kanmin.app.web.home.HomePages].
///
/// May import: `web.page`, `web.plan`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.home;

import org.jspecify.annotations.NullMarked;

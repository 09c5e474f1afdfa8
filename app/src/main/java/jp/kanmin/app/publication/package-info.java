/// A plan as files for everyone: one page, a Word file, the plan as data, its measures and indicators as tables. No Spring.
///
/// Start at [jp.kanmin.app.publication.PlanPublication]. `page` is the kit that the server's pages share.
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication;

import org.jspecify.annotations.NullMarked;

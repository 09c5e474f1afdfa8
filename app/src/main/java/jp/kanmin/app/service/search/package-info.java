/// Finding by words what ships and what is published.
///
/// Start at [jp.kanmin.app.service.search.SearchService].
///
/// May import: `store`, the library; `service` for what is published.
@NullMarked
package jp.kanmin.app.service.search;

import org.jspecify.annotations.NullMarked;

/// Looking for words in everything that ships and is published.
///
/// Start at [jp.kanmin.app.web.search.SearchPages].
///
/// May import: `web.page`, `service`, the library.
@NullMarked
package jp.kanmin.app.web.search;

import org.jspecify.annotations.NullMarked;

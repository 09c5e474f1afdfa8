/// The search index: what towns and the State have written, found by any word as people type it. Derived data: it can
/// be filled anew from what the store keeps, and holds nothing that is not there. No Spring.
///
/// Start at [jp.kanmin.app.store.search.SearchIndex]. How words are folded and cut is in `form`, how measures and plans
/// become entries in `source`.
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.store.search;

import org.jspecify.annotations.NullMarked;

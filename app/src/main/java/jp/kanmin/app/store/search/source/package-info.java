/// What is searched: how the library's records become entries of the index.
///
/// Start at [jp.kanmin.app.store.search.source.MeasureEntries] for what ships with Kanmin, at
/// [jp.kanmin.app.store.search.source.PlanEntries] for published plans.
///
/// May import: `measure`, `plan`, `text` and the index.
@NullMarked
package jp.kanmin.app.store.search.source;

import org.jspecify.annotations.NullMarked;

/// Yearly reports: their texts, and the editions that were published.
///
/// Start at [jp.kanmin.app.store.yearly.YearlyStore].
///
/// May import: `account`, the library.
@NullMarked
package jp.kanmin.app.store.yearly;

import org.jspecify.annotations.NullMarked;

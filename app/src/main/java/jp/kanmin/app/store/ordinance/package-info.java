/// The rows of ordinances: how far bodies are with their review.
///
/// Start at [jp.kanmin.app.store.ordinance.OrdinanceStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.ordinance;

import org.jspecify.annotations.NullMarked;

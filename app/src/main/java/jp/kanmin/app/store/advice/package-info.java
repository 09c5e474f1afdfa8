/// The rows of advice: what bodies were advised, and what became of it.
///
/// Start at [jp.kanmin.app.store.advice.AdviceStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.advice;

import org.jspecify.annotations.NullMarked;

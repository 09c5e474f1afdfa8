/// The rows of agreement: how a draft went from stage to stage, and what became of what departments said.
///
/// Start at [jp.kanmin.app.store.agreement.StageStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.agreement;

import org.jspecify.annotations.NullMarked;

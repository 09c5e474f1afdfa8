/// The rows that say why a plan is revised.
///
/// Start at [jp.kanmin.app.store.revision.RevisionReasonStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.revision;

import org.jspecify.annotations.NullMarked;

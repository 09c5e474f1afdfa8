/// The rows of who sent an opinion, kept apart from what they said.
///
/// Start at [jp.kanmin.app.store.comment.SenderStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.comment;

import org.jspecify.annotations.NullMarked;

/// Asking everybody about a plan before it is decided, and saying what became of what they said.
///
/// Start at [jp.kanmin.app.service.comment.CommentService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.comment;

import org.jspecify.annotations.NullMarked;

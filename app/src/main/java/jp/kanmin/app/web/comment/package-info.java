/// The pages of public comment: for everybody the notice and the result, for the office opinions and answers.
///
/// Start at [jp.kanmin.app.web.comment.CommentPages].
///
/// May import: `web.page`, `web.fault`, `service.comment`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.comment;

import org.jspecify.annotations.NullMarked;

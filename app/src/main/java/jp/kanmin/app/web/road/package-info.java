/// The road: the question pages on which a plan is written, the proposals for who does not know, the check of the
/// answers, and the merging of two people's words.
///
/// Start at [jp.kanmin.app.web.road.QuestionPages].
///
/// May import: `web.page`, `web.fault`, `web.road.question`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.road;

import org.jspecify.annotations.NullMarked;

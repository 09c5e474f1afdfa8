/// The questions of the road as data: what is asked, in which order, how an answer is read and put into the plan.
///
/// Start at [jp.kanmin.app.web.road.question.Road].
///
/// May import: `publication`, the library.
@NullMarked
package jp.kanmin.app.web.road.question;

import org.jspecify.annotations.NullMarked;

/// The people of a body, for its administrator.
///
/// Start at [jp.kanmin.app.web.people.PeoplePages].
///
/// May import: what `web` may.
@NullMarked
package jp.kanmin.app.web.people;

import org.jspecify.annotations.NullMarked;

/// The first steps of a body: what the Act asks of it, what there is already, and a sheet for the office meeting.
///
/// Start at [jp.kanmin.app.web.start.StartPages].
///
/// May import: `web.page`, `web.fault`, `web.plan`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.start;

import org.jspecify.annotations.NullMarked;

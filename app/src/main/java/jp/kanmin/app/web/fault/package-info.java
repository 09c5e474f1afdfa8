/// What readers see when something is not there or has gone wrong: plain words and a way on, never a stack trace.
///
/// Start at [jp.kanmin.app.web.fault.FaultPages].
///
/// May import: `web.page`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.fault;

import org.jspecify.annotations.NullMarked;

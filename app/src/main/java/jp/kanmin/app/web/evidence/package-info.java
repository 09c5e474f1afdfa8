/// The page of what the draft rests on and what it brings: facts, effects, savings.
///
/// Start at [jp.kanmin.app.web.evidence.EvidencePages].
///
/// May import: `web.page`, `service`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.evidence;

import org.jspecify.annotations.NullMarked;

/// What a check says: a [jp.kanmin.finding.Finding] with its place, its legal force and the next step; the
/// [jp.kanmin.finding.Rule] that found it; and the one error a person at the screen can mend.
///
/// Start at [jp.kanmin.finding.Rule]. Imports nothing of ours.
@NullMarked
package jp.kanmin.finding;

import org.jspecify.annotations.NullMarked;

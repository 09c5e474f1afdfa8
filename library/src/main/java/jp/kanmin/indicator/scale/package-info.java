/// Scales by which bodies grade their indicators: a few known ones in `scales.json`, and those that a body defines
/// itself in its plan. A grade is for readers; nothing is ever added up from grades.
///
/// Start at [jp.kanmin.indicator.scale.Scale].
///
/// May import: `indicator`, `indicator.progress`, `json`, `finding`.
@NullMarked
package jp.kanmin.indicator.scale;

import org.jspecify.annotations.NullMarked;

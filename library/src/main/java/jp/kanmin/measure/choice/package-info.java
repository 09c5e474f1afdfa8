/// Choosing among measures: facets that narrow a list, and what support a measure brings.
///
/// Start at [jp.kanmin.measure.choice.Narrowing].
///
/// May import: what `measure` may.
@NullMarked
package jp.kanmin.measure.choice;

import org.jspecify.annotations.NullMarked;

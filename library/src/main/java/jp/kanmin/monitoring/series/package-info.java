/// Figures of the time before bodies reported here, as documents of the State give them, each with its date and its own
/// denominator.
///
/// Start at [jp.kanmin.monitoring.series.EarlierFigure].
///
/// May import: `indicator`, `json`.
@NullMarked
package jp.kanmin.monitoring.series;

import org.jspecify.annotations.NullMarked;

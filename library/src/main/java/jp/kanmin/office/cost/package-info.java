/// What systems cost against their base year, per resident, and among peers.
///
/// Start at [jp.kanmin.office.cost.SystemCost].
///
/// May import: what `office` may.
@NullMarked
package jp.kanmin.office.cost;

import org.jspecify.annotations.NullMarked;

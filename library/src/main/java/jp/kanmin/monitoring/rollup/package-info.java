/// Sums up to prefecture and nation, from raw values and never from grades. What is missing is in no sum and moves no
/// ratio; no order of the reports changes anything; no place is counted twice.
///
/// Start at [jp.kanmin.monitoring.rollup.Gathering]: it takes plans and reports and gives
/// [jp.kanmin.monitoring.rollup.Columns], which [jp.kanmin.monitoring.rollup.Totals] adds up in one pass.
///
/// May import: `monitoring`, `monitoring.report`, `plan`, `measure`, `indicator`, `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.monitoring.rollup;

import org.jspecify.annotations.NullMarked;

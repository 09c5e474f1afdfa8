/// What happens to plans after they are published: reports, evaluations, and the sum up to the nation.
///
/// Start at [jp.kanmin.monitoring.Quarter]. Reports are read in `monitoring.report`, checked by `monitoring.rule`, and
/// added up in `monitoring.rollup`.
///
/// May import: `plan`, `table`, `measure`, `indicator`, `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.monitoring;

import org.jspecify.annotations.NullMarked;

/// What is counted: an indicator's type, unit, base, target and due date, as data.
///
/// Start at [jp.kanmin.indicator.Indicator]. A missing figure is never zero: it is absent, or declared unknown
/// with a date by which it will be settled.
///
/// May import: `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.indicator;

import org.jspecify.annotations.NullMarked;

/// How far an indicator has come, by its type, with the formula as words; and how two of its values compare.
///
/// Start at [jp.kanmin.indicator.progress.Reckoning]. Nothing here divides before somebody reads it, and no growth rates
/// are reckoned: they break at zero.
///
/// May import: `indicator`, `text`, `finding`.
@NullMarked
package jp.kanmin.indicator.progress;

import org.jspecify.annotations.NullMarked;

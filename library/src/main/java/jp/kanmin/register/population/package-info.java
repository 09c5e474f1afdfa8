/// The official table of populations, taken off its workbook.
///
/// Start at [jp.kanmin.register.population.PopulationBook].
///
/// May import: `table`, `body`, `text`, `finding`.
@NullMarked
package jp.kanmin.register.population;

import org.jspecify.annotations.NullMarked;

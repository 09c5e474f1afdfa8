/// What measures cost: lines by fiscal year and state, with the national programme behind them, and their sums.
///
/// Start at [jp.kanmin.app.service.budget.BudgetService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.budget;

import org.jspecify.annotations.NullMarked;

/// Pages of budgets: what measures cost, year by year, beside what they set free, and the programmes behind them.
///
/// Start at [jp.kanmin.app.web.budget.BudgetPages].
///
/// May import: `web.page`, `web.fault`, `publication`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.budget;

import org.jspecify.annotations.NullMarked;

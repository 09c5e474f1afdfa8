/// Registers that a body keeps of its own office: which tasks are done how, how its systems stand with the cloud, what
/// they cost.
///
/// Start at [jp.kanmin.office.form.OfficeRegister]: what each register asks. `office.form` reads what people type, in
/// forms, sheets and documents; `office.task`, `office.cloud` and `office.cost` reckon.
///
/// May import: `table`, `indicator`, `body`, `json`, `text`, `finding`.
@NullMarked
package jp.kanmin.office;

import org.jspecify.annotations.NullMarked;

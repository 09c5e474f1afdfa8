/// A plan's draft in a workbook: out to a desk, and back.
///
/// Start at [jp.kanmin.app.service.workbook.PlanBookService].
///
/// May import: service, service.work, store, publication, account, the library.
@NullMarked
package jp.kanmin.app.service.workbook;

import org.jspecify.annotations.NullMarked;

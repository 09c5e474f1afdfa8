/// What a person can do: each method asks for the right, works, saves and writes the record, in one transaction.
///
/// Start at [jp.kanmin.app.service.PlanService].
///
/// May import: `store`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.service;

import org.jspecify.annotations.NullMarked;

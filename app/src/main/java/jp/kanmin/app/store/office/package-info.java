/// Registers of bodies' offices as rows.
///
/// Start at [jp.kanmin.app.store.office.OfficeStore].
///
/// May import: what `store` may.
@NullMarked
package jp.kanmin.app.store.office;

import org.jspecify.annotations.NullMarked;

/// The registers of a body's office: kept, published, counted for prefecture and nation.
///
/// Start at [jp.kanmin.app.service.office.OfficeService]; [jp.kanmin.app.service.office.OfficeCounts] counts what is
/// published.
///
/// May import: `service`, `store`, `account`, `publication`, the library.
@NullMarked
package jp.kanmin.app.service.office;

import org.jspecify.annotations.NullMarked;

/// Whether bodies reviewed their ordinances on personal data, and who is still to be followed up.
///
/// Start at [jp.kanmin.app.service.ordinance.OrdinanceService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.ordinance;

import org.jspecify.annotations.NullMarked;

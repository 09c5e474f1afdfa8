/// The pages on which bodies say how far the review of their ordinance is, and others see whom to follow up.
///
/// Start at [jp.kanmin.app.web.ordinance.OrdinancePages].
///
/// May import: `web.page`, `service`, `service.ordinance`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.ordinance;

import org.jspecify.annotations.NullMarked;

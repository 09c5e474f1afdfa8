/// The office of a body: what is to do, question by question.
///
/// Start at [jp.kanmin.app.web.office.OfficePages].
///
/// May import: `web.page`, `web.fault`, `service`, `service.campaign`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.office;

import org.jspecify.annotations.NullMarked;

/// The pages on which departments are asked about a draft and answer.
///
/// Start at [jp.kanmin.app.web.consultation.ConsultationPages].
///
/// May import: `web.page`, `web.fault`, `service`, `service.consultation`, `service.agreement`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.consultation;

import org.jspecify.annotations.NullMarked;

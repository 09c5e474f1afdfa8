/// Agreement on a draft: departments are asked in rounds, advisory boards are heard, the draft goes from stage to stage.
///
/// Start at [jp.kanmin.app.service.consultation.ConsultationService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.consultation;

import org.jspecify.annotations.NullMarked;

/// The road of a draft to its decision: five stages, what each still needs, and who may take it on.
///
/// Start at [jp.kanmin.app.service.agreement.AgreementService].
///
/// May import: `service`, `service.consultation`, `service.comment`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.agreement;

import org.jspecify.annotations.NullMarked;

/// Publishing a plan: what is open, the decision, the version, and what is overdue.
///
/// Start at [jp.kanmin.app.web.publish.PublishPages].
///
/// May import: `web.page`, `web.fault`, `web.consultation`, `service`, `service.agreement`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.publish;

import org.jspecify.annotations.NullMarked;

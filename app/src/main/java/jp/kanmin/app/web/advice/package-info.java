/// Advice between bodies as pages: written and followed by who advises, read and answered by who is advised.
///
/// Start at [jp.kanmin.app.web.advice.AdvicePages] and [jp.kanmin.app.web.advice.GivenPages].
///
/// May import: `web.page`, `web.fault`, `service`, `service.advice`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.advice;

import org.jspecify.annotations.NullMarked;

/// The pages of surveys.
///
/// Start at [jp.kanmin.app.web.survey.SurveyPages].
///
/// May import: `web.page`, `service.monitor.survey`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.survey;

import org.jspecify.annotations.NullMarked;

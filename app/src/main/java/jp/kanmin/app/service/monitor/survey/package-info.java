/// Surveys of residents and businesses as the source of indicators.
///
/// Start at [jp.kanmin.app.service.monitor.survey.SurveyService].
///
/// May import: what `service` may, `service`, `service.monitor`.
@NullMarked
package jp.kanmin.app.service.monitor.survey;

import org.jspecify.annotations.NullMarked;

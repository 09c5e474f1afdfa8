/// Following up bodies: campaigns of questions with their answers and results, messages, and choosing whom.
///
/// Start at [jp.kanmin.app.service.campaign.CampaignService].
///
/// May import: what `service` may, `service`, `service.post`.
@NullMarked
package jp.kanmin.app.service.campaign;

import org.jspecify.annotations.NullMarked;

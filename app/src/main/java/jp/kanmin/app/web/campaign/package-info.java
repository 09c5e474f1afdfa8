/// The pages on which the nation and prefectures ask bodies and write to them, and bodies answer; what was published.
///
/// Start at [jp.kanmin.app.web.campaign.CampaignPages].
///
/// May import: `web.page`, `web.fault`, `service`, `service.campaign`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.campaign;

import org.jspecify.annotations.NullMarked;

/// What the nation and prefectures ask of bodies and write to them.
///
/// Start at [jp.kanmin.app.store.campaign.CampaignStore].
///
/// May import: what `store` may.
@NullMarked
package jp.kanmin.app.store.campaign;

import org.jspecify.annotations.NullMarked;

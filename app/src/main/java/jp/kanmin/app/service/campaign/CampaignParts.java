package jp.kanmin.app.service.campaign;

import jp.kanmin.app.store.campaign.CampaignStore;
import jp.kanmin.app.store.campaign.MessageStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What following up is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({CampaignStore.class, MessageStore.class, BodyChooser.class, CampaignLetters.class,
    CampaignService.class, ReplyService.class, CampaignReminders.class, MessageService.class})
public class CampaignParts {}

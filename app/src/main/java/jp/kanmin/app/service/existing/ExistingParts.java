package jp.kanmin.app.service.existing;

import jp.kanmin.app.service.work.WorkParts;
import jp.kanmin.app.store.ExistingPlanStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the taking over of existing plans is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({ExistingPlanStore.class, WorkParts.class, ExistingPlanService.class})
public class ExistingParts {}

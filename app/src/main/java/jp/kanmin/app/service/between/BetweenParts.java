package jp.kanmin.app.service.between;

import jp.kanmin.app.service.work.WorkParts;
import jp.kanmin.app.store.between.AdoptionListStore;
import jp.kanmin.app.store.between.JointStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What stands between bodies, for the server.
@Configuration(proxyBeanMethods = false)
@Import({WorkParts.class, JointStore.class, AlignmentService.class, JointService.class,
    EditionImpactService.class, AdoptionListStore.class, AdoptionService.class})
public class BetweenParts {}

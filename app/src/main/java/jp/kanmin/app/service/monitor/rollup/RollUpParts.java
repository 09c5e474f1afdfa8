package jp.kanmin.app.service.monitor.rollup;

import jp.kanmin.app.service.between.BetweenParts;
import jp.kanmin.app.service.office.OfficeParts;
import jp.kanmin.app.store.monitor.OutlineStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the sums are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({BetweenParts.class, OfficeParts.class, OutlineStore.class, Outlines.class, RegisterFacts.class,
    RollUpService.class, ProgressService.class, LaggingService.class, PublishedTraits.class,
    YearService.class})
public class RollUpParts {}

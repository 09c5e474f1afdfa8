package jp.kanmin.app.service.monitor.yearly;

import jp.kanmin.app.store.yearly.EditionStore;
import jp.kanmin.app.store.yearly.YearlyStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What yearly reports are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({YearlyStore.class, EditionStore.class, YearReckoning.class, YearlyService.class,
    PublishedYears.class, DemoYear.class})
public class YearlyParts {}

package jp.kanmin.app.service.ordinance;

import jp.kanmin.app.store.ordinance.OrdinanceStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the review of ordinances is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({OrdinanceStore.class, OrdinanceService.class})
public class OrdinanceParts {}

package jp.kanmin.app.service.operation;

import jp.kanmin.app.store.whole.BodyRows;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the operation of bodies is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({BodyRows.class, BodyService.class, HistoryService.class, HealthService.class})
public class OperationParts {}

package jp.kanmin.app.service.monitor.rollup;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the sums are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({RollUpService.class, ProgressService.class, LaggingService.class})
public class RollUpParts {}

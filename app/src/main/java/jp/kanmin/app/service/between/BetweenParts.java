package jp.kanmin.app.service.between;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What stands between bodies, for the server.
@Configuration(proxyBeanMethods = false)
@Import({AlignmentService.class})
public class BetweenParts {}

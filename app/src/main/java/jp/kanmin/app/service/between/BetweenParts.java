package jp.kanmin.app.service.between;

import jp.kanmin.app.store.between.JointStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What stands between bodies, for the server.
@Configuration(proxyBeanMethods = false)
@Import({JointStore.class, AlignmentService.class, JointService.class})
public class BetweenParts {}

package jp.kanmin.app.service.advice;

import jp.kanmin.app.service.revision.RevisionParts;
import jp.kanmin.app.store.advice.AdviceStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What advice is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({RevisionParts.class, AdviceStore.class, AdviceService.class, ReceivedService.class})
public class AdviceParts {}

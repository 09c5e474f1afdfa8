package jp.kanmin.app.service.revision;

import jp.kanmin.app.store.revision.RevisionReasonStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the opening of a revision is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({RevisionReasonStore.class, RevisionService.class})
public class RevisionParts {}

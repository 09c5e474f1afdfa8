package jp.kanmin.app.service.comment;

import jp.kanmin.app.store.CommentStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What public comment is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({CommentStore.class, CommentService.class})
public class CommentParts {}

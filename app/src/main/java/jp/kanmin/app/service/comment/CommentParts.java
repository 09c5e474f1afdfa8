package jp.kanmin.app.service.comment;

import jp.kanmin.app.store.CommentStore;
import jp.kanmin.app.store.comment.SenderStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What public comment is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({CommentStore.class, SenderStore.class, CommentService.class, OpinionService.class, Inflow.class})
public class CommentParts {}

package jp.kanmin.app.web.road;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the road is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({Drafts.class, Proposing.class, BeginPages.class, QuestionPages.class, ProposalPages.class,
    CheckPages.class,
    PicturePages.class})
public class RoadParts {}

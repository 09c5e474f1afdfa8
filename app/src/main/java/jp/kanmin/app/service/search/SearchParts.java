package jp.kanmin.app.service.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What finding is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import(SearchService.class)
public class SearchParts {}

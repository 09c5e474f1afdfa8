package jp.kanmin.app.service.work;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What long work is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import(Bench.class)
public class WorkParts {}

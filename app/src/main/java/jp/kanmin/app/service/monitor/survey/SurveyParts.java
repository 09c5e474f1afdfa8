package jp.kanmin.app.service.monitor.survey;

import jp.kanmin.app.store.monitor.SurveyStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What surveys are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({SurveyStore.class, SurveyService.class})
public class SurveyParts {}

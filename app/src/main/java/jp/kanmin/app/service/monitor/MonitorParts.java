package jp.kanmin.app.service.monitor;

import jp.kanmin.app.service.revision.RevisionParts;
import jp.kanmin.app.store.monitor.EvaluationDecisionStore;
import jp.kanmin.app.store.monitor.ReportStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What monitoring is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({RevisionParts.class, ReportStore.class, EvaluationDecisionStore.class, Quarters.class,
    MonitoringService.class, EvaluationService.class, DecisionService.class, SheetService.class,
    DocumentService.class, DemoQuarters.class, ReportLetters.class, ReportReminders.class})
public class MonitorParts {}

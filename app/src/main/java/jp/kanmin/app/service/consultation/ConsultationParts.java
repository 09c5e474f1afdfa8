package jp.kanmin.app.service.consultation;

import jp.kanmin.app.store.ConsultationStore;
import jp.kanmin.app.store.agreement.SettlementStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What consultation is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({ConsultationStore.class, SettlementStore.class, ConsultationService.class})
public class ConsultationParts {}

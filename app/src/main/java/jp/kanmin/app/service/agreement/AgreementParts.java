package jp.kanmin.app.service.agreement;

import jp.kanmin.app.store.agreement.StageStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What agreement is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({StageStore.class, Needs.class, AgreementService.class, AgreementGate.class})
public class AgreementParts {}

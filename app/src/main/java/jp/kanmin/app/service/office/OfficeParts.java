package jp.kanmin.app.service.office;

import jp.kanmin.app.store.office.OfficeStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the registers of the office are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({OfficeStore.class, OfficeService.class, OfficeFiles.class, OfficeCounts.class, PeerService.class})
public class OfficeParts {}

package jp.kanmin.app.web.officework;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The pages of the office's registers, for the server.
@Configuration(proxyBeanMethods = false)
@Import({RegisterListPages.class, EntryPages.class, FilePages.class, PublicRegisterPages.class,
    CountPages.class})
public class OfficeWorkPages {}

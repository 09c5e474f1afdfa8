package jp.kanmin.app.service.table;

import jp.kanmin.app.service.work.WorkParts;
import jp.kanmin.app.store.table.RegisterStore;
import jp.kanmin.app.store.table.TableFileStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the work on tables is made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({TableFileStore.class, RegisterStore.class, WorkParts.class, TableService.class,
    RegisterService.class})
public class TableParts {}

package jp.kanmin.app.service.budget;

import jp.kanmin.app.store.monitor.BudgetStore;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What budgets are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({BudgetStore.class, BudgetService.class})
public class BudgetParts {}

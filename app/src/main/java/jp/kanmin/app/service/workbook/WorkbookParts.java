package jp.kanmin.app.service.workbook;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What workbooks of plans are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import(PlanBookService.class)
public class WorkbookParts {}

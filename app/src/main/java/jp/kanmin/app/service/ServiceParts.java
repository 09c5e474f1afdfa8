package jp.kanmin.app.service;

import java.time.Clock;
import java.time.ZoneId;

import jp.kanmin.app.store.Database;
import jp.kanmin.app.store.StoreParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the services are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({StoreParts.class, DemoService.class, PlanService.class, PublicationFiles.class,
    PublicationService.class, TaskService.class, RemarkService.class, OverviewService.class,
    MeasureService.class, MeasureSearch.class, DraftHistory.class,
    AnswerService.class, QuestionService.class, ProposalService.class, PictureService.class,
    PopulationService.class})
public class ServiceParts {

    @Bean
    Database database(Home home) {
        return home.store();
    }

    /// All days are days in Japan.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}

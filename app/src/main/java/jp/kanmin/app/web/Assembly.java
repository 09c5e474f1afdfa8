package jp.kanmin.app.web;

import java.util.List;

import jp.kanmin.app.service.ServiceParts;
import jp.kanmin.app.service.SignInService;
import jp.kanmin.app.service.operation.OperationParts;
import jp.kanmin.app.web.account.PersonResolver;
import jp.kanmin.app.web.account.SignInPages;
import jp.kanmin.app.web.asset.Assets;
import jp.kanmin.app.web.body.BodyPages;
import jp.kanmin.app.web.fault.ContainerFaults;
import jp.kanmin.app.web.fault.FaultPages;
import jp.kanmin.app.web.home.HomePages;
import jp.kanmin.app.web.office.OfficePages;
import jp.kanmin.app.web.operation.ExportPages;
import jp.kanmin.app.web.operation.Health;
import jp.kanmin.app.web.operation.HistoryPages;
import jp.kanmin.app.web.page.SiteResolver;
import jp.kanmin.app.web.plan.PlanPages;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the server is made of, by name: nothing is found by scanning.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({ServiceParts.class, OperationParts.class, Health.class, HistoryPages.class, ExportPages.class,
    Safety.class, Sessions.class, Assets.class, HomePages.class,
    BodyPages.class, PlanPages.class, SignInPages.class, OfficePages.class, FaultPages.class,
    ContainerFaults.class})
class Assembly implements WebMvcConfigurer {

    private final SignInService accounts;

    Assembly(SignInService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SiteResolver());
        resolvers.add(new PersonResolver(accounts));
    }
}

package jp.kanmin.app.web;

import java.util.List;

import jp.kanmin.app.web.asset.Assets;
import jp.kanmin.app.web.body.BodyPages;
import jp.kanmin.app.web.fault.ContainerFaults;
import jp.kanmin.app.web.fault.FaultPages;
import jp.kanmin.app.web.home.HomePages;
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
@Import({Safety.class, Assets.class, HomePages.class, BodyPages.class, PlanPages.class, FaultPages.class,
    ContainerFaults.class})
class Assembly implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SiteResolver());
    }
}

package jp.kanmin.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// Sessions live in the store, so that a restart signs nobody out. Public pages have none. [Clockwork] sweeps out those
/// that are over: Spring's own timer may run before the tables are there.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = Sessions.IDLE_SECONDS, cleanupCron = Scheduled.CRON_DISABLED)
class Sessions {

    static final int IDLE_SECONDS = 3600;

    /// Over https the name itself forbids that another host or an open connection sets the cookie.
    @Bean
    DefaultCookieSerializer sessionCookie(ServerSettings settings) {
        var cookie = new DefaultCookieSerializer();
        boolean isSecure = settings.behindProxy();
        if (isSecure) {
            cookie.setCookieName(settings.basePath().isEmpty() ? "__Host-kanmin" : "__Secure-kanmin");
        } else {
            cookie.setCookieName("kanmin");
        }
        cookie.setUseSecureCookie(isSecure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax"); // Strict would lose the way back from the identity provider
        return cookie;
    }

    @Bean
    FilterRegistrationBean<Filter> withoutSession() {
        var filter = new FilterRegistrationBean<Filter>(Sessions::passBy);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static void passBy(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && !Safety.isForMembers(http)) {
            request.setAttribute(SessionRepositoryFilter.class.getName() + ".FILTERED", true);
        }
        rest.doFilter(request, response);
    }
}

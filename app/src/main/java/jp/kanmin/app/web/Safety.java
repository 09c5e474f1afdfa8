package jp.kanmin.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.service.account.ProgramService;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.web.account.Door;
import jp.kanmin.app.web.account.PasswordSignIn;
import jp.kanmin.app.web.account.ProgramDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every answer carries, and who may see what. Pages under a few first steps are for people who sign in; all
/// others are open and have no session; the one form among them, for opinions, guards itself.
@Configuration(proxyBeanMethods = false)
class Safety {

    /// No code at all, no frame, nothing from elsewhere.
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    /// The first steps of the paths that know who is there.
    private static final Set<String> MEMBERS = Set.of("login", "logout", "office", "account", "setup",
            "invitation", "password");

    private static final String[] BEFORE_SIGNING_IN = {"/login", "/login/reset", "/login/jwks.json",
        "/setup/*",
        "/invitation/*", "/password/*"};

    private final SignInService accounts;
    private final Door door;
    private final Optional<Portal> portal;
    private final ProgramDoor programs;

    Safety(SignInService accounts, Door door, Optional<Portal> portal, ProgramService programs, Clock clock) {
        this.accounts = accounts;
        this.door = door;
        this.portal = portal;
        this.programs = new ProgramDoor(programs, clock);
    }

    /// True for paths that know who is there, and may open a session.
    static boolean isForMembers(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        return path.length() > 1 && MEMBERS.contains(path.substring(1, end < 0 ? path.length() : end));
    }

    /// Programs show a secret with each request. They have no session, and so need no key of forms.
    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http) {
        return http.securityMatcher(ProgramDoor::isForPrograms)
                .addFilterBefore(programs, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    common(headers);
                    headers.cacheControl(Customizer.withDefaults());
                })
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain members(HttpSecurity http) {
        portal.ifPresent(way -> way.open(http));
        return http.securityMatcher(Safety::isForMembers)
                .authenticationProvider(new PasswordSignIn(accounts))
                .authorizeHttpRequests(requests -> requests.requestMatchers(BEFORE_SIGNING_IN).permitAll()
                        .anyRequest().authenticated())
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint(door).accessDeniedHandler(door))
                .formLogin(form -> form.loginPage("/login").usernameParameter("mail")
                        .passwordParameter("password").successHandler(door).failureHandler(door))
                .logout(out -> out.logoutSuccessUrl("/"))
                .headers(headers -> {
                    common(headers);
                    headers.cacheControl(Customizer.withDefaults());
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain openPages(HttpSecurity http) {
        return http
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    common(headers);
                    headers.cacheControl(cache -> cache.disable());
                })
                .build();
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> {
                });
    }
}

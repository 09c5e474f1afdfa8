package jp.kanmin.app.web;

import jp.kanmin.app.service.account.PortalService;
import jp.kanmin.app.web.account.PortalLink;
import jp.kanmin.app.web.portal.NoMemory;
import jp.kanmin.app.web.portal.OidcPortal;
import jp.kanmin.app.web.portal.OwnKey;
import jp.kanmin.app.web.portal.OwnKeyFile;
import jp.kanmin.app.web.portal.PortalDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/// Signing in with an identity provider, as far as the settings name one.
@Configuration(proxyBeanMethods = false)
@Conditional(Given.Oidc.class)
class Portal {

    private static final String WAY = "/login/with";

    private final OidcSettings settings;
    private final OwnKey key;
    private final PortalDoor door;

    Portal(ServerSettings settings, PortalService people) {
        this.settings = settings.oidc().orElseThrow();
        key = OwnKey.in(settings.home().folder());
        door = new PortalDoor(new OidcPortal(), people);
    }

    @Bean
    PortalLink portalLink() {
        return new PortalLink(settings.title(), WAY + "/" + settings.registration());
    }

    @Bean
    OwnKeyFile ownKeyFile() {
        return new OwnKeyFile(key);
    }

    /// Opens the way in.
    void open(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(new InMemoryClientRegistrationRepository(registration()))
                .authorizedClientRepository(new NoMemory())
                .authorizationEndpoint(begin -> begin.baseUri(WAY))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                .successHandler(door).failureHandler(door));
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(settings.registration())
                .clientId(settings.clientId())
                .clientName(settings.title())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "email")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorization().toString())
                .tokenUri(settings.token().toString())
                .jwkSetUri(settings.keys().toString())
                .userInfoUri(settings.userInfo().toString())
                .userNameAttributeName("sub")
                .build();
    }

    @SuppressWarnings("NullAway") // the framework's converter says "may be null" where its receiver does not
    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(_ -> key.key()));
        return client;
    }
}

package jp.kanmin.app.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// Forgets the tokens of a provider at once: nothing is asked of it after somebody has come in.
public final class NoMemory implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the framework's signature
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
            Authentication who, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        // nothing is kept
    }

    @Override
    public void removeAuthorizedClient(String registration, Authentication who, HttpServletRequest request,
            HttpServletResponse response) {
        // nothing was kept
    }
}

package jp.kanmin.app.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.service.account.Arrival;
import jp.kanmin.app.service.account.PortalService;
import jp.kanmin.app.service.account.PortalSignIn;
import jp.kanmin.app.web.account.SignedIn;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Receives those who come back from a portal. Their session keeps our id of them and nothing of the portal's.
public final class PortalDoor implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PortalDoor.class);

    private final PortalSignIn<OidcUser> portal;
    private final PortalService people;

    public PortalDoor(PortalSignIn<OidcUser> portal, PortalService people) {
        this.portal = portal;
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication who)
            throws IOException {
        var site = SiteResolver.of(request);
        var arrival = who.getPrincipal() instanceof OidcUser user
                ? people.arrive(portal.verify(user))
                : new Arrival.Unknown();
        switch (arrival) {
            case Arrival.Welcome(var person) -> {
                SignedIn.as(person, request, response, SignedIn.PORTAL);
                response.sendRedirect(site.to("/office"));
            }
            case Arrival.Unknown() -> turnAway(request, response, site, site.words().say("stranger.unknown"));
            case Arrival.Refused() -> turnAway(request, response, site, site.words().say("stranger.refused"));
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException e) throws IOException {
        LOG.warn("signing in through the portal failed: {}", e.getMessage());
        var site = SiteResolver.of(request);
        turnAway(request, response, site, site.words().say("stranger.failed"));
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Site site,
            String said)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        Sent.of(HttpStatus.FORBIDDEN, "account/stranger.jte", site, site.page(site.words().say("stranger"),
                List.of(site.here("stranger"))), Map.of("said", said)).render(null, request, response);
    }
}

package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.kanmin.app.service.account.Busy;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.service.account.Standing;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Leads people in. Who comes without a session, or with a form from before the last one, loses nothing: they go on
/// where they wanted to go, with what they had typed.
@Component
public final class Door
        implements
            AuthenticationEntryPoint,
            AccessDeniedHandler,
            AuthenticationSuccessHandler,
            AuthenticationFailureHandler {

    private final SignInService accounts;
    private final AccountViews views;

    Door(SignInService accounts, AccountViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    /// Nobody is signed in.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var site = SiteResolver.of(request);
        if (request.getMethod().equals("GET")) {
            response.sendRedirect(with(site.to("/login"), goingTo(request)));
        } else {
            send(request, response, ended(site, Kept.now(request)));
        }
    }

    /// A form without a key that fits: the session has ended, or somebody signed in since. Or somebody who may be here
    /// no longer.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        var site = SiteResolver.of(request);
        var standing = standing();
        if (Kept.path(request).startsWith("/login") || Kept.path(request).equals("/logout")) {
            send(request, response,
                    again(request, site, site.words().say("signIn.old"), HttpStatus.FORBIDDEN));
        } else if (standing.isEmpty()) {
            SignedIn.out(request, response);
            send(request, response, ended(site, Kept.now(request)));
        } else {
            var kept = Kept.now(request);
            send(request, response, kept.isEmpty()
                    ? again(request, site, site.words().say("signIn.old"), HttpStatus.FORBIDDEN)
                    : views.kept(site, kept));
        }
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication who)
            throws IOException {
        goOn(request, response, who);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException e) throws IOException {
        var site = SiteResolver.of(request);
        var words = site.words();
        var said = switch (e) {
            case LockedException locked ->
                words.say("signIn.locked", views.hour(String.valueOf(locked.getMessage())));
            case Busy _ -> words.say(Busy.WHAT) + words.say(Busy.REMEDY);
            default -> words.say("signIn.wrong");
        };
        send(request, response, again(request, site, said, HttpStatus.OK));
    }

    /// The next page for somebody who has just shown who they are: what is still asked of them, then what they had
    /// typed, then where they wanted to go.
    void goOn(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var site = SiteResolver.of(request);
        var kept = Kept.along(request);
        var to = to(request);
        var standing = accounts.standing(who.getName()).orElseThrow(() -> new AccessDeniedException("gone"));
        if (!kept.isEmpty() && isSecondAsked(standing, who)) {
            send(request, response,
                    views.second(site, standing.person(), request, response, to, kept, Optional.empty()));
        } else if (!kept.isEmpty() && isChangeAsked(standing, who)) {
            send(request, response,
                    views.password(site, standing.person(), true, to, kept, Optional.empty()));
        } else if (!kept.isEmpty()) {
            send(request, response, views.kept(site, kept));
        } else {
            response.sendRedirect(to.isEmpty() ? site.to("/office") : site.file(to));
        }
    }

    static boolean isSecondAsked(Standing standing, Authentication who) {
        return standing.hasPasskey() && !SignedIn.has(who, SignedIn.PASSKEY)
                && !SignedIn.has(who, SignedIn.PORTAL);
    }

    static boolean isChangeAsked(Standing standing, Authentication who) {
        return standing.mustChange() && !SignedIn.has(who, SignedIn.PORTAL);
    }

    /// Where somebody wants to go on to, as the page in between says; empty for nowhere, or for what is not ours.
    static String to(HttpServletRequest request) {
        var to = request.getParameter("to");
        return to != null && Kept.isOurs(to) ? to : "";
    }

    /// The path that was asked for, to go on to later; without its question, which may be long.
    static String goingTo(HttpServletRequest request) {
        var path = Kept.path(request);
        return Kept.isOurs(path) ? path + ("en".equals(request.getParameter("lang")) ? "?lang=en" : "") : "";
    }

    /// An address with a path to go on to.
    static String with(String address, String to) {
        return to.isEmpty() || to.equals("/office")
                ? address
                : address + (address.contains("?") ? "&" : "?") + "to="
                        + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    private Optional<Standing> standing() {
        @Nullable
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? Optional.empty() : accounts.standing(who.getName());
    }

    private Sent ended(Site site, Kept kept) {
        return views.signIn(site, HttpStatus.FORBIDDEN,
                site.words().say(kept.isEmpty() ? "signIn.ended" : "signIn.ended.kept"), false, "", "", kept);
    }

    private Sent again(HttpServletRequest request, Site site, String said, HttpStatus status) {
        return views.signIn(site, status, said, true,
                Optional.ofNullable(request.getParameter("mail")).orElse(""),
                to(request), Kept.along(request));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Sent page)
            throws IOException {
        page.render(null, request, response);
    }
}

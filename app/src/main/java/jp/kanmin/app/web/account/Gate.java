package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.web.page.SiteResolver;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every page of somebody who is signed in: whoever has left is out at once, whoever has a passkey shows
/// it, whoever has to choose another password does so first.
@Component
public final class Gate implements HandlerInterceptor {

    private static final Set<String> OPEN = Set.of("login", "logout", "setup", "invitation", "password");
    private static final String CHANGE = "/account/password";

    private final SignInService accounts;
    private final AccountViews views;

    Gate(SignInService accounts, AccountViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var path = Kept.path(request);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken || isOpen(path)) {
            return true;
        }
        var site = SiteResolver.of(request);
        var standing = accounts.standing(who.getName());
        if (standing.isEmpty()) {
            SignedIn.out(request, response);
            response.sendRedirect(site.to("/login"));
            return false;
        }
        var kept = request.getMethod().equals("POST") ? Kept.now(request) : Kept.NOTHING;
        var person = standing.get().person();
        if (Door.isSecondAsked(standing.get(), who)) {
            if (kept.isEmpty()) {
                response.sendRedirect(Door.with(site.to("/login/second"), Door.goingTo(request)));
            } else {
                views.second(site, person, request, response, "", kept, Optional.empty())
                        .render(null, request, response);
            }
            return false;
        }
        if (Door.isChangeAsked(standing.get(), who) && !path.equals(CHANGE)) {
            if (kept.isEmpty()) {
                response.sendRedirect(Door.with(site.to(CHANGE), Door.goingTo(request)));
            } else {
                views.password(site, person, true, "", kept, Optional.empty()).render(null, request,
                        response);
            }
            return false;
        }
        return true;
    }

    private static boolean isOpen(String path) {
        int end = path.indexOf('/', 1);
        return path.length() > 1 && OPEN.contains(path.substring(1, end < 0 ? path.length() : end));
    }
}

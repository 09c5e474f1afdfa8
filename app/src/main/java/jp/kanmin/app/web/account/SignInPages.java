package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page to sign in on.
@Controller
public final class SignInPages {

    private final AccountViews views;

    SignInPages(AccountViews views) {
        this.views = views;
    }

    @GetMapping("/login")
    Sent signIn(HttpServletRequest request, Site site) {
        var to = Door.to(request);
        var notice = switch (site.asked("told")) {
            case "changed" -> site.words().say("signIn.changed");
            case "sent" -> site.words().say("reset.sent");
            default -> to.isEmpty() ? "" : site.words().say("signIn.first");
        };
        return views.signIn(site, HttpStatus.OK, notice, false, "", to, Kept.NOTHING);
    }
}

package jp.kanmin.app.web.account;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page to sign in on.
@Controller
public final class SignInPages {

    @GetMapping("/login")
    Sent signIn(Site site) {
        var words = site.words();
        return Sent.of("account/sign-in.jte", site,
                site.page(words.say("signIn"), List.of(site.here("signIn"))),
                Map.of("failed", site.asked("failed")));
    }
}

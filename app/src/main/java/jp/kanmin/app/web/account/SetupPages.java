package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.text.SearchForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// How the first person comes in, by a link that whoever runs the server has.
@Controller
public final class SetupPages {

    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private final AccountService accounts;
    private final AccountViews views;

    SetupPages(AccountService accounts, AccountViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @GetMapping("/setup/{secret}")
    Sent open(@PathVariable String secret, Site site) {
        return page(site, secret, Optional.empty());
    }

    @PostMapping("/setup/{secret}")
    View begin(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response,
            Site site) {
        try {
            var first = accounts.setUp(new Secret(secret), site.asked("body"), site.asked("name"),
                    site.asked("mail"),
                    site.asked("password"));
            SignedIn.as(first, request, response, SignedIn.PASSWORD);
            return new RedirectView(site.to("/office"));
        } catch (UserError e) {
            return page(site, secret, Optional.of(e));
        }
    }

    private Sent page(Site site, String secret, Optional<UserError> error) {
        if (!accounts.maySetUp(new Secret(secret))) {
            return Sent.of(HttpStatus.GONE, "account/used-up.jte", site, views.page(site, "usedUp"),
                    Map.of());
        }
        var search = site.asked("q").strip();
        return Sent.of(AccountViews.status(error), "account/setup.jte", site, views.page(site, "setup"),
                Map.of("search", search, "found", found(search), "most", MOST, "error", error));
    }

    private static List<Body> found(String search) {
        var asked = SearchForm.of(search.length() > LONGEST ? search.substring(0, LONGEST) : search);
        return asked.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Bodies.nation()), Bodies.all().stream())
                        .filter(body -> body.code().startsWith(asked)
                                || SearchForm.of(body.fullName()).contains(asked)
                                || SearchForm.of(body.kana()).contains(asked))
                        .limit(MOST).toList();
    }
}

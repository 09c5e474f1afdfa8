package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.service.account.Standing;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Choosing a password: by an invitation, by a link after forgetting it, while signed in.
@Controller
public final class PasswordPages {

    private final AccountService accounts;
    private final SignInService signIn;
    private final AccountViews views;
    private final Door door;

    PasswordPages(AccountService accounts, SignInService signIn, AccountViews views, Door door) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.views = views;
        this.door = door;
    }

    @GetMapping("/invitation/{secret}")
    Sent invited(@PathVariable String secret, Site site) {
        return choose(site, "invitation", accounts.invited(new Secret(secret)), Optional.empty());
    }

    @PostMapping("/invitation/{secret}")
    View accept(@PathVariable String secret, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request, HttpServletResponse response, Site site) {
        try {
            SignedIn.as(accounts.accept(new Secret(secret), password), request, response, SignedIn.PASSWORD);
            return new RedirectView(site.to("/office"));
        } catch (UserError e) {
            return choose(site, "invitation", accounts.invited(new Secret(secret)), Optional.of(e));
        }
    }

    @GetMapping("/login/reset")
    Sent forgotten(Site site) {
        return Sent.of("account/reset.jte", site, views.page(site, "reset"),
                Map.of("hasMail", accounts.canSendMail()));
    }

    /// The same answer whether the address is somebody's or not.
    @PostMapping("/login/reset")
    View ask(@RequestParam(defaultValue = "") String mail, Site site) {
        accounts.askReset(mail);
        var address = site.to("/login");
        return new RedirectView(address + (address.contains("?") ? "&" : "?") + "told=sent");
    }

    @GetMapping("/password/{secret}")
    Sent resetting(@PathVariable String secret, Site site) {
        return choose(site, "reset", accounts.resetting(new Secret(secret)), Optional.empty());
    }

    @PostMapping("/password/{secret}")
    View reset(@PathVariable String secret, @RequestParam(defaultValue = "") String password, Site site) {
        try {
            accounts.reset(new Secret(secret), password);
            var address = site.to("/login");
            return new RedirectView(address + (address.contains("?") ? "&" : "?") + "told=changed");
        } catch (UserError e) {
            return choose(site, "reset", accounts.resetting(new Secret(secret)), Optional.of(e));
        }
    }

    @GetMapping("/account/password")
    Sent change(Person who, HttpServletRequest request, Site site) {
        return views.password(site, who, isForced(who), Door.to(request), Kept.NOTHING, Optional.empty());
    }

    @PostMapping("/account/password")
    @Nullable
    View change(Person who, Authentication signedIn, @RequestParam(defaultValue = "") String now,
            @RequestParam(defaultValue = "") String password, HttpServletRequest request,
            HttpServletResponse response, Site site) throws IOException {
        try {
            boolean isForced = isForced(who);
            accounts.change(who, now, password, request.getSession().getId());
            if (isForced) {
                door.goOn(request, response, signedIn);
                return null;
            }
            var address = site.to("/account");
            return new RedirectView(address + (address.contains("?") ? "&" : "?") + "told=changed");
        } catch (UserError e) {
            return views.password(site, who, isForced(who), Door.to(request), Kept.along(request),
                    Optional.of(e));
        }
    }

    private boolean isForced(Person who) {
        return signIn.standing(who.id()).filter(Standing::mustChange).isPresent();
    }

    private Sent choose(Site site, String kind, Optional<Person> person, Optional<UserError> error) {
        if (person.isEmpty()) {
            return Sent.of(HttpStatus.GONE, "account/used-up.jte", site, views.page(site, "usedUp"),
                    Map.of());
        }
        return Sent.of(AccountViews.status(error), "account/choose.jte", site, views.page(site, kind),
                Map.of("person", person.get(), "kind", kind, "error", error));
    }
}

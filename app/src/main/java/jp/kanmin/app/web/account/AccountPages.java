package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.passkey.PasskeyService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// What somebody sees of their own account, and their passkeys.
@Controller
public final class AccountPages {

    private static final String OFFERED = "passkey-offered";

    private final PasskeyService passkeys;
    private final AccountViews views;
    private final Door door;

    AccountPages(PasskeyService passkeys, AccountViews views, Door door) {
        this.passkeys = passkeys;
        this.views = views;
        this.door = door;
    }

    @GetMapping("/account")
    Sent account(Person who, HttpServletRequest request, HttpServletResponse response, Site site) {
        return account(who, request, response, site, Optional.empty());
    }

    @PostMapping("/account/passkeys")
    View add(Person who, @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label, HttpServletRequest request,
            HttpServletResponse response, Site site) {
        try {
            var offered = taken(request, OFFERED, PublicKeyCredentialCreationOptions.class);
            passkeys.add(who, AccountViews.origin(request), offered,
                    read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
                    }), label,
                    request.getSession().getId());
            var factor = SignedIn.has(current(), SignedIn.PORTAL) ? SignedIn.PORTAL : SignedIn.PASSWORD;
            SignedIn.as(who, request, response, factor, SignedIn.PASSKEY);
            return new RedirectView(told(site, "added"));
        } catch (UserError e) {
            return account(who, request, response, site, Optional.of(e));
        }
    }

    @PostMapping("/account/passkeys/remove")
    View remove(Person who, @RequestParam(defaultValue = "") String id, Site site) {
        passkeys.remove(who, id);
        return new RedirectView(told(site, "removed"));
    }

    @GetMapping("/login/second")
    View second(Person who, HttpServletRequest request, HttpServletResponse response, Site site) {
        return passkeys.of(who).isEmpty()
                ? new RedirectView(site.to("/office"))
                : views.second(site, who, request, response, Door.to(request), Kept.NOTHING,
                        Optional.empty());
    }

    @PostMapping("/login/second")
    @Nullable
    View show(Person who, @RequestParam(defaultValue = "") String answer, HttpServletRequest request,
            HttpServletResponse response, Site site) throws IOException {
        try {
            var asked = taken(request, AccountViews.ASKED, PublicKeyCredentialRequestOptions.class);
            passkeys.show(who, AccountViews.origin(request), asked,
                    read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
                    }));
            SignedIn.as(who, request, response, SignedIn.PASSWORD, SignedIn.PASSKEY);
            door.goOn(request, response, current());
            return null;
        } catch (UserError e) {
            return views.second(site, who, request, response, Door.to(request), Kept.along(request),
                    Optional.of(e));
        }
    }

    private Sent account(Person who, HttpServletRequest request, HttpServletResponse response, Site site,
            Optional<UserError> error) {
        var offered = passkeys.offer(who, AccountViews.origin(request));
        request.getSession().setAttribute(OFFERED, offered);
        return Sent.of(AccountViews.status(error), "account/account.jte", site,
                site.page(site.words().say("account"),
                        List.of(site.step("office", "/office"), site.here("account"))),
                Map.of("who", who, "body", Bodies.find(who.body()).map(Body::fullName).orElse(who.body()),
                        "passkeys", passkeys.of(who), "options",
                        AccountViews.json().writeValueAsString(offered),
                        "script", AccountViews.script(site, response), "told", site.asked("told"), "error",
                        error));
    }

    /// What was asked of the browser; it is answered once.
    private static <T> T taken(HttpServletRequest request, String name, Class<T> type) {
        var kept = request.getSession().getAttribute(name);
        request.getSession().removeAttribute(name);
        return Optional.ofNullable(kept).filter(type::isInstance).map(type::cast)
                .orElseThrow(AccountPages::unanswered);
    }

    private static <T> T read(String answer, TypeReference<T> type) {
        try {
            return Optional.ofNullable(AccountViews.json().readValue(answer, type))
                    .orElseThrow(AccountPages::unanswered);
        } catch (JacksonException | IllegalArgumentException _) {
            throw unanswered();
        }
    }

    private static Authentication current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).orElseThrow();
    }

    private static UserError unanswered() {
        return new UserError(Words.of("ブラウザーからパスキーの答えが届きませんでした。", "No answer of a passkey has come."),
                Words.of("JavaScriptの使えるブラウザーで、もう一度お試しください。パスキーを使えないときは、団体の管理者に相談してください。",
                        "Please try again with a browser that runs JavaScript; if you cannot use your passkey, ask the administrator of your body."));
    }

    private static String told(Site site, String what) {
        var address = site.to("/account");
        return address + (address.contains("?") ? "&" : "?") + "told=" + what;
    }
}

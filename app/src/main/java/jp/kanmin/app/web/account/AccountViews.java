package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.app.service.passkey.PasskeyService;
import jp.kanmin.app.web.asset.Script;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The pages of signing in, which handlers and filters show alike.
@Component
public final class AccountViews {

    static final String ASKED = "passkey-asked";
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule())
            .build();
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final AccountService accounts;
    private final PasskeyService passkeys;
    private final Optional<PortalLink> portal;
    private final Clock clock;

    AccountViews(AccountService accounts, PasskeyService passkeys, Optional<PortalLink> portal, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.portal = portal;
        this.clock = clock;
    }

    /// The page to sign in on.
    ///
    /// @param notice what to know, or what went wrong; empty for nothing
    /// @param to the path to go on to; empty for the usual one
    Sent signIn(Site site, HttpStatus status, String notice, boolean isError, String mail, String to,
            Kept kept) {
        return Sent.of(status, "account/sign-in.jte", site, page(site, "signIn"),
                Map.of("notice", notice, "isError", isError, "mail", mail, "to", to, "kept", kept, "hasMail",
                        accounts.canSendMail(), "portal", portal));
    }

    /// The page that says what was typed is still there, with the button that sends it again.
    Sent kept(Site site, Kept kept) {
        return Sent.of("account/kept.jte", site, page(site, "kept"), Map.of("kept", kept));
    }

    /// The page that asks for the passkey. What it asks is kept in the session until the answer comes.
    Sent second(Site site, Person who, HttpServletRequest request, HttpServletResponse response, String to,
            Kept kept,
            Optional<UserError> error) {
        var asked = passkeys.ask(who, origin(request));
        request.getSession().setAttribute(ASKED, asked);
        return Sent.of(status(error), "account/second.jte", site, page(site, "second"),
                Map.of("options", JSON.writeValueAsString(asked), "script", script(site, response), "to", to,
                        "kept",
                        kept,
                        "error", error));
    }

    /// The page to choose another password on while signed in.
    Sent password(Site site, Person who, boolean isForced, String to, Kept kept, Optional<UserError> error) {
        return Sent.of(status(error), "account/password.jte", site, page(site, "password"),
                Map.of("who", who, "isForced", isForced, "to", to, "kept", kept, "error", error));
    }

    Page page(Site site, String key) {
        return site.page(site.words().say(key), List.of(site.here(key)));
    }

    /// These pages alone have code, and only ours.
    ///
    /// @return its address
    static String script(Site site, HttpServletResponse response) {
        return Script.PASSKEY.allow(response, site.file(""));
    }

    /// The origin of this site as the browser sees it.
    public static URI origin(HttpServletRequest request) {
        boolean isUsual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return URI.create(request.getScheme() + "://" + request.getServerName()
                + (isUsual ? "" : ":" + request.getServerPort()));
    }

    static JsonMapper json() {
        return JSON;
    }

    /// The hour of a time that the store wrote, as clocks in Japan show it.
    String hour(String time) {
        return HOUR.withZone(clock.getZone()).format(Instant.parse(time));
    }

    static HttpStatus status(Optional<UserError> error) {
        return error.isPresent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }
}

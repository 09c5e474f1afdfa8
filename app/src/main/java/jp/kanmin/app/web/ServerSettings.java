package jp.kanmin.app.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.app.service.Home;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Where a server listens and where it keeps what it keeps.
///
/// @param address the address to listen on; loopback unless somebody decides otherwise
/// @param port 0 for any that is free
/// @param basePath what stands before every path, such as `/kanmin`; empty for none
/// @param behindProxy true when a reverse proxy in front sets the `X-Forwarded-` headers and nobody reaches the
///         server past it
/// @param home where it keeps what it keeps
/// @param mail how it sends mail; empty where it sends none
/// @param oidc whom people may sign in with beside their password; empty for nobody
/// @param more properties of Spring, such as where the log is
public record ServerSettings(String address, int port, String basePath, boolean behindProxy, Home home,
        Optional<MailSettings> mail, Optional<OidcSettings> oidc,
        Map<String, String> more) {

    public static final int USUAL_PORT = 8080;

    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern BASE_PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*");

    /// Refuses what no server can listen on.
    ///
    /// @throws UserError when the port or the base path cannot be
    public ServerSettings {
        more = Map.copyOf(more);
        if (port < 0 || port > 65_535) {
            throw new UserError(
                    Words.of("ポート番号「%d」は使えません。".formatted(port), "There is no port %d.".formatted(port)),
                    Words.of("0から65535までの番号を指定してください。0は空いている番号を選びます。",
                            "Give a number from 0 to 65535; 0 takes any that is free."));
        }
        if (!BASE_PATH.matcher(basePath).matches()) {
            throw new UserError(
                    Words.of("パス「%s」は使えません。".formatted(basePath),
                            "“%s” cannot be a base path.".formatted(basePath)),
                    Words.of("「/kanmin」のように、「/」で始めて英数字で書いてください。", "Write it like /kanmin."));
        }
    }

    /// On this machine only, at the usual port.
    public static ServerSettings onLoopback(Home home) {
        return new ServerSettings(LOOPBACK, USUAL_PORT, "", false, home, Optional.empty(),
                Optional.empty(), Map.of());
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(address, other, basePath, behindProxy, home, mail, oidc, more);
    }

    public ServerSettings withBasePath(String other) {
        return new ServerSettings(address, port, other, behindProxy, home, mail, oidc, more);
    }

    public ServerSettings onAddress(String other) {
        return new ServerSettings(other, port, basePath, behindProxy, home, mail, oidc, more);
    }

    public ServerSettings withMore(Map<String, String> other) {
        return new ServerSettings(address, port, basePath, behindProxy, home, mail, oidc, other);
    }

    public ServerSettings afterProxy() {
        return new ServerSettings(address, port, basePath, true, home, mail, oidc, more);
    }

    public ServerSettings withMail(MailSettings other) {
        return new ServerSettings(address, port, basePath, behindProxy, home, Optional.of(other), oidc,
                more);
    }

    public ServerSettings withOidc(OidcSettings other) {
        return new ServerSettings(address, port, basePath, behindProxy, home, mail, Optional.of(other),
                more);
    }
}

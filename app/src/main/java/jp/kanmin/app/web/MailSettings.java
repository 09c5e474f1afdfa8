package jp.kanmin.app.web;

import java.net.URI;
import java.util.Optional;

/// How the server sends mail. Without it links are shown to the administrator, who hands them over.
///
/// @param user empty where the mail server wants none
/// @param from the address mails come from
/// @param tls true to insist on an encrypted way to the mail server (STARTTLS, or TLS at port 465)
/// @param site the address that people reach this server by, such as `https://plan.example.lg.jp`: links in mails
///         begin with it. It is told, never taken from a request, which could name somebody else's
public record MailSettings(String host, int port, Optional<String> user, Optional<String> password,
        String from,
        boolean tls, URI site) {

    /// A password is not for logs.
    @Override
    public String toString() {
        return "MailSettings[%s:%d from %s]".formatted(host, port, from);
    }
}

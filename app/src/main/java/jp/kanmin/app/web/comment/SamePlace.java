package jp.kanmin.app.web.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Whether a form was sent from a page of ours. Public pages have no session and so no key in their forms; the browser
/// says where a form stood, and whoever says nothing is refused.
final class SamePlace {

    private SamePlace() {}

    static boolean isFromHere(HttpServletRequest request) {
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        return site.isPresent()
                ? site.get().equals("same-origin")
                : Optional.ofNullable(request.getHeader("Origin")).flatMap(SamePlace::host)
                        .filter(origin -> isOurs(origin, request)).isPresent();
    }

    /// The name alone is compared: what stands in front of a server may change protocol and port.
    private static boolean isOurs(String origin, HttpServletRequest request) {
        return origin.equalsIgnoreCase(request.getServerName());
    }

    private static Optional<String> host(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getHost());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}

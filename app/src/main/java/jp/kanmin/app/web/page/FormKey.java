package jp.kanmin.app.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/// What a form that changes something carries, so that no other site can send it in the reader's name. Asking for it
/// opens a session; a page without a form never asks.
public final class FormKey {

    private final Optional<CsrfToken> token;

    private FormKey(Optional<CsrfToken> token) {
        this.token = token;
    }

    static FormKey of(HttpServletRequest request) {
        return new FormKey(Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }

    /// The name of the hidden field.
    public String name() {
        return token.map(CsrfToken::getParameterName).orElse("");
    }

    public String value() {
        return token.map(CsrfToken::getToken).orElse("");
    }
}

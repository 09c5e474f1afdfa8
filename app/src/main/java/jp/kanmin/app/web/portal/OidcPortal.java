package jp.kanmin.app.web.portal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kanmin.app.service.account.PortalSignIn;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// The way in by OpenID Connect. Signature, issuer, audience, nonce and time of the token have been checked before.
public final class OidcPortal implements PortalSignIn<OidcUser> {

    /// The claim by which a portal says that a card or an account counts no longer.
    static final String REVOKED = "revoked";

    @Override
    public Answer verify(OidcUser user) {
        if (Boolean.TRUE.equals(user.getClaimAsBoolean(REVOKED))) {
            return new Answer.Revoked();
        }
        var mail = Optional.ofNullable(user.getEmail())
                .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()))
                .map(text -> text.strip().toLowerCase(Locale.ROOT));
        return new Answer.Verified(String.valueOf(user.getIdToken().getIssuer()),
                Objects.requireNonNull(user.getSubject()),
                mail);
    }
}

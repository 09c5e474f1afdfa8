package jp.kanmin.app.service.account;

import java.util.Optional;

/// The way in through somebody else's portal: an identity provider, or the national portal with the card of a person or
/// firm. Who is behind it does not matter here; a test puts a double in its place.
///
/// @param <E> what the portal hands over when somebody comes back from it
@FunctionalInterface
public interface PortalSignIn<E> {

    /// What the portal says about somebody who comes back from it.
    Answer verify(E evidence);

    /// What a portal says.
    sealed interface Answer {

        /// It is who it claims to be.
        ///
        /// @param issuer which portal says so
        /// @param subject whom the portal knows them as; never given twice there
        /// @param mail their mail address, only where the portal has verified it
        record Verified(String issuer, String subject, Optional<String> mail) implements Answer {}

        /// The card or account behind it counts no longer.
        record Revoked() implements Answer {}
    }
}

/// Signing in with somebody else's portal, by OpenID Connect.
///
/// Start at [jp.kanmin.app.web.portal.OidcPortal].
///
/// May import: what `web` may.
@NullMarked
package jp.kanmin.app.web.portal;

import org.jspecify.annotations.NullMarked;

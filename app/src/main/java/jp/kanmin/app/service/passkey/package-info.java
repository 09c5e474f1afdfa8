/// Passkeys: the second thing that somebody signs in with, beside the password.
///
/// Start at [jp.kanmin.app.service.passkey.PasskeyService].
///
/// May import: what `service` may.
@NullMarked
package jp.kanmin.app.service.passkey;

import org.jspecify.annotations.NullMarked;

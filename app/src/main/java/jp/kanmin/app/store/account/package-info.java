/// What accounts need beside the people themselves: secrets on their way, mail on its way, passkeys, sessions.
///
/// Start at [jp.kanmin.app.store.account.TokenStore].
///
/// May import: `account`, the library, and the store around it.
@NullMarked
package jp.kanmin.app.store.account;

import org.jspecify.annotations.NullMarked;

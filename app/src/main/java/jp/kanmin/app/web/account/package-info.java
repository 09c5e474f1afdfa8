/// Signing in and out, and who is signed in.
///
/// Start at [jp.kanmin.app.web.account.SignInPages].
///
/// May import: `web.page`, `web.fault`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.account;

import org.jspecify.annotations.NullMarked;

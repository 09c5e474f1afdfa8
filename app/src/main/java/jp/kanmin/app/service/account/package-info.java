/// Accounts: the first person, invitations, passwords, the people of a body, who signs in how.
///
/// Start at [jp.kanmin.app.service.account.AccountService].
///
/// May import: what `service` may, and the services `post`.
@NullMarked
package jp.kanmin.app.service.account;

import org.jspecify.annotations.NullMarked;

/// People, what they may do, and the record of what they did. Plain values: no framework, no store.
///
/// Start at [jp.kanmin.app.account.Person].
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.account;

import org.jspecify.annotations.NullMarked;

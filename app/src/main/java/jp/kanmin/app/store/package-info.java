/// The only SQL and the server's only files. SQLite by default, PostgreSQL by its address, with the same statements.
///
/// Start at [jp.kanmin.app.store.Database] and [jp.kanmin.app.store.DraftStore].
///
/// May import: `account`, the library.
@NullMarked
package jp.kanmin.app.store;

import org.jspecify.annotations.NullMarked;

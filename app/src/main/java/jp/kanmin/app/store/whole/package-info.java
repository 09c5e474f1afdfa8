/// The store as a whole: its tables as the engine names them, backups, what a body owns.
///
/// Start at [jp.kanmin.app.store.whole.Schema] and [jp.kanmin.app.store.whole.BackupFile].
///
/// May import: `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.store.whole;

import org.jspecify.annotations.NullMarked;

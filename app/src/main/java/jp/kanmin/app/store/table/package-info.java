/// The rows of tables: files as they were brought, and the lists that bodies keep.
///
/// Start at [jp.kanmin.app.store.table.TableFileStore].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.store.table;

import org.jspecify.annotations.NullMarked;

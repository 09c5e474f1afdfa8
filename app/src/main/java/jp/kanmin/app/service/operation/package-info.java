/// What is done to a store or to a body as a whole: backup, restore, the check of the record, export, deletion.
///
/// Start at [jp.kanmin.app.service.operation.Backups] and [jp.kanmin.app.service.operation.BodyService].
///
/// May import: `service`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.operation;

import org.jspecify.annotations.NullMarked;

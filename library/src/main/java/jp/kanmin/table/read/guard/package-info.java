/// What stands between a file and the readers: limits, zips that are counted while they unpack, XML without entities.
///
/// Start at [jp.kanmin.table.read.guard.ReadLimits] and [jp.kanmin.table.read.guard.ZipArchive].
///
/// May import: `table.sheet`, `finding`.
@NullMarked
package jp.kanmin.table.read.guard;

import org.jspecify.annotations.NullMarked;

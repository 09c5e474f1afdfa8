/// What stands between a file and those who read it: zips that are counted while they unpack, XML without entities,
/// characters of which little is certain.
///
/// Start at [jp.kanmin.file.Source] and [jp.kanmin.file.ZipArchive].
///
/// May import: `text`, `finding`.
@NullMarked
package jp.kanmin.file;

import org.jspecify.annotations.NullMarked;

/// Long work on files that people bring: done by few hands, told how far it is, given up when nobody waits.
///
/// Start at [jp.kanmin.app.service.work.Bench].
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.service.work;

import org.jspecify.annotations.NullMarked;
